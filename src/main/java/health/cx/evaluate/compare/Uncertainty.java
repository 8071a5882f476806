package health.cx.evaluate.compare;

import health.cx.evaluate.score.Score;
import health.cx.evaluate.statistics.Bounded;

/** What is known of the sampling error of a figure, and with it how differences are judged. */
public sealed interface Uncertainty {

    /** Nothing: a count, a sum, or a figure whose interval has no end. Differences have no interval. */
    record Unknown() implements Uncertainty {}

    /** Its own interval: differences by square-and-add, which is Newcombe's method for proportions. */
    record Bounds(Bounded bounded) implements Uncertainty {}

    /** A survey score with its variance, adjusted by so many adjusters: differences by a t test. */
    record Modelled(Score score, int adjusters) implements Uncertainty {}

    /** Replicates of a bootstrap, drawn together for all windows of a practice: differences replicate by replicate. */
    final class Replicates implements Uncertainty {

        private final double[] values;

        public Replicates(double[] values) {
            this.values = values;
        }

        /** Of one replicate; NaN where it drew no visit of the window. */
        double value(int replicate) {
            return values[replicate];
        }

        int size() {
            return values.length;
        }
    }
}
