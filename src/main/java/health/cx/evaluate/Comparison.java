package health.cx.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A practice's figure held against another: its peers' or its own of another period.
 *
 * @param practiceId the practice
 * @param measureId which measure
 * @param statistic the measure's primary statistic
 * @param against what it is compared with
 * @param headline whether it belongs to the family of tests that gives verdicts; exploratory otherwise
 * @param reference the other figure; null where there is none
 * @param difference the practice's figure minus the other; null where either is missing
 * @param lower lower end of the difference's 95 % interval
 * @param upper upper end of the difference's 95 % interval
 * @param p two-sided p-value, before adjustment
 * @param adjustedP after Benjamini-Hochberg within the family; null for exploratory comparisons
 * @param verdict null for exploratory comparisons
 * @param reason why there is no verdict, a sentence for people; null where there is one
 */
public record Comparison(
        String practiceId,
        String measureId,
        Statistic statistic,
        Against against,
        boolean headline,
        @Nullable Double reference,
        @Nullable Double difference,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double p,
        @Nullable Double adjustedP,
        @Nullable Verdict verdict,
        @Nullable String reason) {}
