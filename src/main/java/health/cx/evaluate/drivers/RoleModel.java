package health.cx.evaluate.drivers;

import org.jspecify.annotations.Nullable;

/**
 * A practice to learn from: its patients are alike, and it does reliably better where the other is weakest.
 *
 * @param practiceId who may learn
 * @param measureId the touchpoint
 * @param own the practice's difference from its peers, points
 * @param modelId who does better than its peers; null where no practice like it does
 * @param difference the model's difference from its peers, points
 * @param distance how unlike their patients are: the furthest of the differences of mean general health and age band in
 *     standard deviations and of the patient types' shares, 0 to 0.25
 */
public record RoleModel(
        String practiceId,
        String measureId,
        double own,
        @Nullable String modelId,
        @Nullable Double difference,
        @Nullable Double distance) {

    /** The same without any figure of the other practice. */
    public RoleModel named() {
        return new RoleModel(practiceId, measureId, own, modelId, null, null);
    }
}
