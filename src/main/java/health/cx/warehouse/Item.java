package health.cx.warehouse;

/**
 * An item of the measure dictionary as the warehouse needs it.
 *
 * @param id its id
 * @param label its wording
 * @param version changes with its wording or scale
 * @param touchpoint 1 to 7, or 0
 * @param scale the name of its scale
 * @param lowest lowest answer; what lies below is missing
 * @param highest highest answer; what lies above is missing
 * @param key whether it decides that a response is complete
 */
public record Item(
        String id, String label, String version, int touchpoint, String scale, int lowest, int highest, boolean key) {}
