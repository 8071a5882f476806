package health.cx.evaluate.score;

import health.cx.evaluate.Scale;
import java.util.Arrays;

/** Reads the answers to an item in one way. Most are whole numbers of its scale, and those are worked out once. Immutable. */
final class Reader {

    /** Minutes may have any number; beyond these they are worked out one by one. */
    private static final int STEPS = 101;

    private final Reading reading;
    private final Scale scale;
    private final double[] whole;

    Reader(Reading reading, Scale scale) {
        this.reading = reading;
        this.scale = scale;
        this.whole = new double[Math.min(STEPS, scale.max() - scale.min() + 1)];
        Arrays.setAll(whole, step -> reading.of(scale, scale.min() + step));
    }

    /** A column of answers; NaN stays NaN. */
    double[] read(double[] answers) {
        double[] read = new double[answers.length];
        for (int i = 0; i < answers.length; i++) {
            int step = (int) answers[i] - scale.min();
            boolean isWhole = step >= 0 && step < whole.length && answers[i] == scale.min() + step;
            read[i] = isWhole ? whole[step] : other(answers[i]);
        }
        return read;
    }

    private double other(double answer) {
        return Double.isNaN(answer) ? Double.NaN : reading.of(scale, answer);
    }
}
