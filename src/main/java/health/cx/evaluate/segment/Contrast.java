package health.cx.evaluate.segment;

import health.cx.evaluate.Marker;
import org.jspecify.annotations.Nullable;

/**
 * The two experience indices of one type of patients side by side. A suppressed one has neither values nor n.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param patientType {@link Segment#UNKNOWN} where nobody wrote it down; null for all patients
 * @param n respondents who answered something of both
 * @param customer the Customer Experience index, linear mean
 * @param patient the Patient Experience index, linear mean
 * @param difference customer minus patient
 * @param lower lower end of its 95 % interval
 * @param upper upper end of its 95 % interval
 * @param others the same difference, mean of the peers; null where too few of them may be told of
 * @param marker what to know about it; null for plain figures
 */
public record Contrast(
        String practiceId,
        @Nullable String patientType,
        @Nullable Long n,
        @Nullable Double customer,
        @Nullable Double patient,
        @Nullable Double difference,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double others,
        @Nullable Marker marker) {

    static Contrast hidden(String practiceId, @Nullable String patientType) {
        return new Contrast(practiceId, patientType, null, null, null, null, null, null, null, Marker.SUPPRESSED);
    }

    Contrast beside(@Nullable Double mean) {
        return new Contrast(practiceId, patientType, n, customer, patient, difference, lower, upper, mean, marker);
    }
}
