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
 * @param reference the other figure; a survey score as it would be with patients like the practice's own; null where there
 *     is none
 * @param mix what the figures' own difference holds more than {@code difference} because the patients differ, in the
 *     measure's unit; null where there is no difference, 0 where nothing is adjusted
 * @param difference the practice's figure minus {@code reference}; null where either is missing
 * @param lower lower end of the difference's 95 % interval
 * @param upper upper end of the difference's 95 % interval
 * @param p two-sided p-value, before adjustment
 * @param adjustedP after Benjamini-Hochberg within the family; null for exploratory comparisons
 * @param verdict null for exploratory comparisons
 * @param reason why there is no verdict; null where there is one
 */
public record Comparison(
        String practiceId,
        String measureId,
        Statistic statistic,
        Against against,
        boolean headline,
        @Nullable Double reference,
        @Nullable Double mix,
        @Nullable Double difference,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double p,
        @Nullable Double adjustedP,
        @Nullable Verdict verdict,
        @Nullable Remark reason) {}
