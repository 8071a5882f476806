package health.cx.evaluate.score;

import health.cx.evaluate.Scale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An item's answers by all respondents of a sample, and the sums over them. Safe for several threads. */
final class ItemColumn {

    private final Scale scale;
    private final double[] answers;
    private final double[] adjusterMeans;
    private final long answered;
    private final Map<Reading, Double> sums = new ConcurrentHashMap<>();

    ItemColumn(int item, Scale scale, List<Response> responses, double[][] adjusters) {
        this.scale = scale;
        this.answers = new double[responses.size()];
        long all = 0;
        for (int i = 0; i < answers.length; i++) {
            answers[i] = responses.get(i).answer(item);
            all += Double.isNaN(answers[i]) ? 0 : 1;
        }
        this.answered = all;
        this.adjusterMeans = new double[adjusters.length];
        for (int k = 0; k < adjusters.length; k++) {
            adjusterMeans[k] = sum(adjusters[k]) / answered;
        }
    }

    private double sum(double[] adjuster) {
        double sum = 0;
        for (int i = 0; i < answers.length; i++) {
            sum += Double.isNaN(answers[i]) ? 0 : adjuster[i];
        }
        return sum;
    }

    double[] answers() {
        return answers;
    }

    long answered() {
        return answered;
    }

    double adjusterMean(int adjuster) {
        return adjusterMeans[adjuster];
    }

    double sum(Reading reading) {
        return sums.computeIfAbsent(reading, one -> {
            double sum = 0;
            for (double answer : answers) {
                sum += Double.isNaN(answer) ? 0 : one.of(scale, answer);
            }
            return sum;
        });
    }
}
