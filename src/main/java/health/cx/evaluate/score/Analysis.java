package health.cx.evaluate.score;

/**
 * How survey scores are made, named as the options of AHRQ's CAHPS Analysis Program.
 *
 * @param impute whether an adjuster that is missing is taken to be the entity's mean; else the respondent is left out
 * @param k the number of answers from which on all items of a composite weigh the same, 1 or more
 * @param smooth whether the variances of small entities lean on those of all
 */
public record Analysis(boolean impute, long k, boolean smooth) {

    /** What the product does: missing adjusters imputed, equal item weights, variances smoothed. */
    public static final Analysis STANDARD = new Analysis(true, 1, true);

    /** Checks the weight. */
    public Analysis {
        if (k < 1) {
            throw new IllegalArgumentException("K of " + k);
        }
    }
}
