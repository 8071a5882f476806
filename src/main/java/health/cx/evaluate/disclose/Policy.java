package health.cx.evaluate.disclose;

import java.util.Locale;

/**
 * How few people may stand behind a number that a workbook shows. A policy says what is small; how small numbers are kept
 * from being reckoned is the same for all ({@link Timeline}, {@link Complement}). docs/methods.md cites the rules behind them.
 */
public enum Policy {
    /** A house's own: logs and bills are its business; answers need 11 for a mean and 30 for a box. */
    OWN(SmallestBase.MEAN, SmallestBase.BOXES, false),
    /** No number of 1 to 10 visits, bills, events or answers, nor a share that one stands behind; so no boxes at all. */
    CMS11(11, Integer.MAX_VALUE, true),
    /** Results of fewer than 10 who answered are hidden. */
    GPPS10(10, 10, false),
    /** Results of fewer than 5 who answered are hidden. */
    FFT5(5, 5, false),
    /** Nothing is hidden: for the network's owner alone. */
    NONE(1, 1, false);

    private final int mean;
    private final int box;
    private final boolean everything;

    Policy(int mean, int box, boolean everything) {
        this.mean = mean;
        this.box = box;
        this.everything = everything;
    }

    /** The policy of this name in a job file. */
    public static Policy of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Its name in a job file: {@code own}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fewest respondents of a mean. */
    public int mean() {
        return mean;
    }

    /** The fewest respondents of a box. */
    public int box() {
        return box;
    }

    /** Whether numbers of visits, bills and events are protected like numbers of answers. */
    public boolean protectsEverything() {
        return everything;
    }

    /** Whether a number is small: some, but too few. */
    public boolean isSmall(long n) {
        return n > 0 && n < mean;
    }

    /** By how many a small number stays open; where fewer numbers are small at all, by what these leave. */
    public int openCount() {
        return Math.max(0, Math.min(SmallestBase.OPEN_COUNT, mean - 2));
    }
}
