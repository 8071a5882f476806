package health.cx.evaluate.score;

import health.cx.evaluate.statistics.LeastSquares;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the answers to an item go with the case mix, over all entities of a period: least squares without intercept of
 * answers on adjusters, both centred on their entity's mean among those who answered. AHRQ, Instructions for Analyzing
 * Data from CAHPS Surveys (case-mix adjustment). An adjuster that is constant within the entities, or that the others
 * say already, drops out: its slope is 0.
 */
final class ItemModel {

    private final int item;
    private final Reading reading;
    private final double[] slopes;
    private final boolean[] dropped;
    private final double[] centres;
    private final double rSquared;

    private ItemModel(
            int item, Reading reading, double[] slopes, boolean[] dropped, double[] centres, double rSquared) {
        this.item = item;
        this.reading = reading;
        this.slopes = slopes;
        this.dropped = dropped;
        this.centres = centres;
        this.rSquared = rSquared;
    }

    /** Answers as they are. */
    static ItemModel plain(int item, Reading reading) {
        return new ItemModel(item, reading, new double[0], new boolean[0], new double[0], Double.NaN);
    }

    /** The slopes of these entities' answers, not centred yet; an entity with one answer says nothing of them. */
    static ItemModel fit(int item, Reading reading, int adjusters, Collection<Sample> entities) {
        List<Sample> answering =
                entities.stream().filter(one -> one.answered(item) > 0).toList();
        int all = (int) answering.stream().mapToLong(one -> one.answered(item)).sum();
        double[] y = new double[all];
        double[][] x = new double[adjusters][all];
        int row = 0;
        for (Sample entity : answering) {
            Column answers = entity.answers(item, reading);
            double mean = entity.mean(item, reading);
            double[] means = means(entity, item, adjusters);
            int[] rows = entity.rows();
            for (int i = 0; i < rows.length; i++) {
                if (answers.answered(rows[i])) {
                    y[row] = answers.at(rows[i]) - mean;
                    for (int k = 0; k < adjusters; k++) {
                        x[k][row] =
                                Double.isNaN(means[k]) ? 0 : entity.adjuster(k).at(i) - means[k];
                    }
                    row++;
                }
            }
        }
        LeastSquares fit = LeastSquares.of(x, y);
        return new ItemModel(item, reading, fit.coefficients(), fit.dropped(), new double[adjusters], fit.rSquared());
    }

    /** The same slopes, with the adjusters centred on the unweighted mean of these entities' means. */
    ItemModel centredOn(Collection<Sample> entities) {
        double[] centred = new double[slopes.length];
        Arrays.setAll(
                centred,
                k -> entities.stream()
                        .filter(one -> one.answered(item) > 0)
                        .mapToDouble(one -> one.adjuster(k).mean(item))
                        .filter(mean -> !Double.isNaN(mean))
                        .average()
                        .orElse(0));
        return new ItemModel(item, reading, slopes, dropped, centred, rSquared);
    }

    private static double[] means(Sample entity, int item, int adjusters) {
        double[] means = new double[adjusters];
        Arrays.setAll(means, k -> entity.adjuster(k).mean(item));
        return means;
    }

    /** Per adjuster points per step; 0 where it dropped out. */
    List<Double> slopes() {
        return Arrays.stream(slopes).boxed().toList();
    }

    /** Per adjuster whether it told nothing. */
    List<Boolean> dropped() {
        return IntStream.range(0, dropped.length).mapToObj(k -> dropped[k]).toList();
    }

    /** The share of the centred answers' squares that the adjusters explain; NaN where the answers do not vary. */
    double rSquared() {
        return rSquared;
    }

    /**
     * The points that an adjuster adds to an entity's mean: -slope x (its mean - the unweighted mean of the entities'
     * means), so that over the entities they add up to 0; none where it is known of nobody.
     */
    double points(Sample entity, int adjuster) {
        double distance = entity.adjuster(adjuster).mean(item) - centres[adjuster];
        return Double.isNaN(distance) || dropped[adjuster] ? 0 : -slopes[adjuster] * distance;
    }

    /** An entity's adjusted mean: what its patients would have answered, were they like everybody's. */
    double mean(Sample entity) {
        double mean = entity.mean(item, reading);
        for (int k = 0; k < slopes.length; k++) {
            mean += points(entity, k);
        }
        return mean;
    }

    /** Adds to each patient's sum what the entity's answers add to the error of its mean: weight / n x residual. */
    void addDeviations(Sample entity, double weight, double[] byPatient) {
        Column answers = entity.answers(item, reading);
        double each = weight / entity.answered(item);
        double mean = entity.mean(item, reading);
        double[] worth = answers.worth(answer -> each * (answer - mean));
        int[] rows = entity.rows();
        Patients patients = entity.patients();
        for (int i = 0; i < rows.length; i++) {
            byPatient[patients.of(i)] += worth[answers.code(rows[i])];
        }
        for (int k = 0; k < slopes.length; k++) {
            KnownAdjuster adjuster = entity.adjuster(k);
            if (slopes[k] != 0 && !Double.isNaN(adjuster.mean(item))) {
                addDeviations(adjuster, each * slopes[k], answers, entity, byPatient);
            }
        }
    }

    private void addDeviations(
            KnownAdjuster adjuster, double times, Column answers, Sample entity, double[] byPatient) {
        double mean = adjuster.mean(item);
        int[] rows = entity.rows();
        Patients patients = entity.patients();
        for (int i = 0; i < rows.length; i++) {
            if (answers.answered(rows[i])) {
                byPatient[patients.of(i)] -= times * (adjuster.at(i) - mean);
            }
        }
    }
}
