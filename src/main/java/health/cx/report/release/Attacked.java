package health.cx.report.release;

import java.util.List;

/**
 * What an attack on a hidden figure came to.
 *
 * @param line the figure
 * @param number how many a reader can't tell its number from: the most that it can be less the least
 * @param points by how many of 100 its mean stays open, at least; 100 where a reader knows nothing of it
 * @param isSecret whether it may be that of too few, as far as a reader can tell
 * @param isTold whether too much of it follows from the other figures
 * @param from the rows from which it follows, where it does
 */
record Attacked(Line line, double number, double points, boolean isSecret, boolean isTold, List<Line> from) {

    /** Whether its mean is known only because nearly all answers that it is among are alike. */
    boolean isAlike(double open) {
        return isSecret && !isTold && points < open - Chain.EXACT;
    }
}
