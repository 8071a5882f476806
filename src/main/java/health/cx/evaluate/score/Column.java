package health.cx.evaluate.score;

import health.cx.evaluate.Scale;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What respondents answered to an item, by row: each answer that occurs once, and for every row which it is. Immutable. */
final class Column {

    private static final int NONE = 0;

    private final int[] codes;
    private final double[] values;

    private Column(int[] codes, double[] values) {
        this.codes = codes;
        this.values = values;
    }

    /** Of these answers; NaN stands for none. */
    static Column of(double... answers) {
        double[] values = occurring(answers);
        int[] codes = new int[answers.length];
        Arrays.setAll(
                codes,
                row -> Double.isNaN(answers[row])
                        ? NONE
                        : Arrays.binarySearch(values, NONE + 1, values.length, answers[row]));
        return new Column(codes, values);
    }

    /** NaN, and behind it the others, ascending, each once. */
    private static double[] occurring(double... answers) {
        double[] sorted = answers.clone();
        Arrays.sort(sorted);
        double[] values = new double[sorted.length + 1];
        values[NONE] = Double.NaN;
        int last = NONE;
        for (double value : sorted) {
            if (!Double.isNaN(value) && value != values[last]) {
                values[++last] = value;
            }
        }
        return Arrays.copyOf(values, last + 1);
    }

    /** The same rows where each answer is read in one way. */
    Column read(Reading reading, Scale scale) {
        double[] read = values.clone();
        for (int code = NONE + 1; code < read.length; code++) {
            read[code] = reading.of(scale, values[code]);
        }
        return new Column(codes, read);
    }

    boolean answered(int row) {
        return codes[row] != NONE;
    }

    /** The answer; NaN where there is none. */
    double at(int row) {
        return values[codes[row]];
    }

    /** Which of the answers that occur it is, or that there is none: its place in {@link #worth}. */
    int code(int row) {
        return codes[row];
    }

    /** What each answer that occurs is worth, by its code; none is worth 0. */
    double[] worth(DoubleUnaryOperator ofAnswer) {
        double[] worth = new double[values.length];
        for (int code = NONE + 1; code < worth.length; code++) {
            worth[code] = ofAnswer.applyAsDouble(values[code]);
        }
        return worth;
    }
}
