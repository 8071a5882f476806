package health.cx.evaluate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * What the warehouse knows, taken in row by row. Months are those of the visit's local service date. Rows may come in
 * any order but for {@code patient} and {@code respondent}, whose numbers the caller gives in order of first
 * appearance (never by patient key), so that seeded resampling gives the same figures whatever the installation's
 * secret. An unknown practice, measure or item is an error of the caller.
 */
public final class Evidence {

    private final List<Practice> practices;
    private final List<Measure> measures;

    /** Evidence about these practices, for these measures. */
    public Evidence(List<Practice> practices, List<Measure> measures) {
        this.practices = List.copyOf(practices);
        this.measures = List.copyOf(measures);
    }

    /** Adds to a {@link Kind#RATE} (or, with its number in the numerator, to a {@link Kind#COUNT}). */
    public void count(String practiceId, YearMonth month, String measureId, long numerator, long denominator) {
        throw new UnsupportedOperationException();
    }

    /** Adds an amount of money over {@code n} visits to a {@link Kind#SUM}. */
    public void sum(String practiceId, YearMonth month, String measureId, BigDecimal amount, long n) {
        throw new UnsupportedOperationException();
    }

    /** Adds {@code visits} visits of one patient that took {@code value} minutes or days to a {@link Kind#DURATION}. */
    public void duration(String practiceId, YearMonth month, String measureId, int patient, double value, long visits) {
        throw new UnsupportedOperationException();
    }

    /** Adds {@code n} visits that left without being seen: they count as not within a {@link Kind#DURATION}'s target. */
    public void outsideTarget(String practiceId, YearMonth month, String measureId, long n) {
        throw new UnsupportedOperationException();
    }

    /** Adds {@code n} cases that {@code ended} after so many days, or were last seen open then, to a {@link Kind#LIFETIME}. */
    public void lifetime(String practiceId, YearMonth month, String measureId, int days, boolean ended, long n) {
        throw new UnsupportedOperationException();
    }

    /** Adds one respondent's answer to a {@link Kind#ITEM}. */
    public void answer(String practiceId, YearMonth month, int respondent, int patient, String itemId, double answer) {
        throw new UnsupportedOperationException();
    }

    List<Practice> practices() {
        return practices;
    }

    List<Measure> measures() {
        return measures;
    }
}
