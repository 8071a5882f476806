package health.cx.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Where a practice stands among those it is compared with on a headline survey score, and how sure that is.
 *
 * @param practiceId the practice
 * @param measureId which score
 * @param practices how many are compared, itself included
 * @param reliability share of the spread between scores like its own that is not chance, 0 to 1; null where it can't be
 *     estimated because scores differ by no more than chance
 * @param needed about how many more respondents it takes until it can be told apart; null where that can't be estimated
 * @param stars 3 above the mean of all, 1 below, 2 neither; null where it can't be told apart
 * @param wrong the probability that the stars are wrong; null without stars
 * @param firstRank the best rank that it may have (1 is the highest score), with 95 %; null without stars
 * @param lastRank the worst; null without stars
 */
public record Ranking(
        String practiceId,
        String measureId,
        int practices,
        @Nullable Double reliability,
        @Nullable Long needed,
        @Nullable Integer stars,
        @Nullable Double wrong,
        @Nullable Integer firstRank,
        @Nullable Integer lastRank) {}
