package health.cx.evaluate.score;

import health.cx.evaluate.Scale;
import org.jspecify.annotations.Nullable;

/** An item's answers by all respondents of a sample, and the sums over them. Safe for several threads. */
final class ItemColumn {

    private final Scale scale;
    private final double[] answers;
    private final double[] adjusterMeans;
    private final @Nullable Double[] sums = new Double[Reading.COUNT];

    ItemColumn(Scale scale, double[] answers, long answered, double[][] adjusters) {
        this.scale = scale;
        this.answers = answers;
        this.adjusterMeans = new double[adjusters.length];
        for (int k = 0; k < adjusters.length; k++) {
            adjusterMeans[k] = sum(adjusters[k]) / (double) answered;
        }
    }

    private double sum(double[] adjuster) {
        double sum = 0;
        for (int i = 0; i < answers.length; i++) {
            sum += Double.isNaN(answers[i]) ? 0 : adjuster[i];
        }
        return sum;
    }

    double adjusterMean(int adjuster) {
        return adjusterMeans[adjuster];
    }

    double sum(Reading reading) {
        Double known = sums[reading.place()];
        if (known == null) {
            known = summed(reading); // twice, by two threads, it is the same
            sums[reading.place()] = known;
        }
        return known;
    }

    private double summed(Reading reading) {
        double sum = 0;
        for (double answer : answers) {
            sum += Double.isNaN(answer) ? 0 : reading.of(scale, answer);
        }
        return sum;
    }
}
