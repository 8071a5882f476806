package health.cx.warehouse;

import org.jspecify.annotations.Nullable;

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
 * @param screener the item that wins over it; null if none does
 */
public record Item(
        String id,
        String label,
        String version,
        int touchpoint,
        String scale,
        int lowest,
        int highest,
        boolean key,
        @Nullable Screener screener) {}
