package health.cx.evaluate.score;

import health.cx.evaluate.Scale;

/** An item's answers by all respondents of a sample, read in one way. Immutable. */
final class ItemColumn {

    private final double[] values;
    private final double sum;

    /** Of answers of which NaN is none. */
    ItemColumn(Reading reading, Scale scale, double[] answers) {
        this.values = new double[answers.length];
        double all = 0;
        for (int i = 0; i < answers.length; i++) {
            boolean answered = !Double.isNaN(answers[i]);
            values[i] = answered ? reading.of(scale, answers[i]) : Double.NaN;
            all += answered ? values[i] : 0;
        }
        this.sum = all;
    }

    /** NaN for no answer. */
    double[] values() {
        return values;
    }

    double sum() {
        return sum;
    }
}
