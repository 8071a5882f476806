package health.cx.evaluate.score;

import java.util.Arrays;

/** What is known of an adjuster in a sample; what is not known of a respondent is taken to be the sample's mean. Immutable. */
final class KnownAdjuster {

    private final double[] values;
    private final double[] means;
    private final long missing;

    /** In rows of a roster. */
    KnownAdjuster(Roster roster, int adjuster, int... rows) {
        this.values = new double[rows.length];
        Arrays.setAll(values, i -> roster.adjuster(adjuster, rows[i]));
        this.missing = Arrays.stream(values).filter(Double::isNaN).count();
        impute(values);
        this.means = new double[roster.instrument().items().size()];
        Arrays.setAll(means, item -> mean(roster.answers(item), rows));
    }

    /** Where it is known of nobody it stays NaN. */
    private static void impute(double... values) {
        double sum = 0;
        int known = 0;
        for (double value : values) {
            sum += Double.isNaN(value) ? 0 : value;
            known += Double.isNaN(value) ? 0 : 1;
        }
        double mean = sum / known;
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? mean : values[i];
        }
    }

    private double mean(Column answers, int... rows) {
        double sum = 0;
        long answered = 0;
        for (int i = 0; i < rows.length; i++) {
            if (answers.answered(rows[i])) {
                sum += values[i];
                answered++;
            }
        }
        return sum / answered;
    }

    /** Of the i-th respondent of the sample. */
    double at(int i) {
        return values[i];
    }

    /** The mean among those who answered an item; NaN where it is known of nobody, or nobody answered. */
    double mean(int item) {
        return means[item];
    }

    /** Of what share of the respondents it is not known; NaN without respondents. */
    double missing() {
        return (double) missing / values.length;
    }
}
