package health.cx.evaluate.proof;

import java.util.Locale;

/**
 * What was found of a planted truth.
 *
 * @param claim the claim
 * @param expected what theory or the specification says, as a range of shares
 * @param found how often
 * @param of out of how many
 * @param least lower end of what is accepted, a share
 * @param most upper end
 */
record Proof(String claim, String expected, long found, long of, double least, double most) {

    double share() {
        return (double) found / of;
    }

    /** A row of the table in the documentation. */
    String row() {
        return String.format(Locale.ROOT, "%s %.1f %% of %,d |", beginning(), 100 * share(), of);
    }

    /** The row without what was found, which is another in more networks. */
    String beginning() {
        return "| %s | %s |".formatted(claim, expected);
    }

    @Override
    public String toString() {
        return claim;
    }
}
