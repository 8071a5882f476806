package health.cx.evaluate.score;

import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.StudentT;
import health.cx.evaluate.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** An entity's score on an item, composite or index in one period, with the variance of its sampling error. */
public final class Score {

    private final Sample sample;
    private final @Nullable Combination combination;
    private final ItemModel[] models;
    private final Interval range;
    private final long n;
    private final long answers;
    private final double value;
    private final double unsmoothed;
    private double variance;

    Score(
            Sample sample,
            @Nullable Combination combination,
            ItemModel[] models,
            Interval range,
            long respondents,
            long answers) {
        this.sample = sample;
        this.combination = combination;
        this.models = models;
        this.range = range;
        this.n = respondents;
        this.answers = answers;
        this.value = combination == null ? 0 : combination.score(sample, models);
        double squares = 0;
        for (double deviation : deviations()) {
            squares += deviation * deviation;
        }
        this.unsmoothed = squares;
        this.variance = unsmoothed;
    }

    /** Whether there are answers enough to state it; an index with a missing touchpoint is not. */
    public boolean known() {
        return combination != null;
    }

    /** Respondents who answered at least one of its items. */
    public long n() {
        return n;
    }

    /** The score; only where {@link #known}. Centring and adjusting can lead a little out of the scale. */
    public double value() {
        if (combination == null) {
            throw new IllegalStateException("an unknown score has no value");
        }
        return value;
    }

    /** The score as it is shown: no further than the ends of its scale. */
    public double shown() {
        return Math.max(range.lower(), Math.min(range.upper(), value()));
    }

    /** The sampling variance of the score: the sum of squared patient deviations, smoothed over the entities. */
    public double variance() {
        return variance;
    }

    void smoothTo(double smoothed) {
        variance = smoothed;
    }

    /** The points that an adjuster adds to the score; only where {@link #known}. */
    double points(int adjuster) {
        return combination == null ? 0 : combination.points(sample, models, adjuster);
    }

    private double[] deviations() {
        return combination == null ? new double[0] : combination.deviations(sample, models);
    }

    /**
     * The covariance with a score of the same kind, from the patients who are in both. Smoothing a variance keeps the
     * correlation.
     */
    public double covariance(Score other) {
        int[][] shared = sample.patients().shared(other.sample.patients());
        if (unsmoothed == 0 || other.unsmoothed == 0 || shared[0].length == 0) {
            return 0;
        }
        double[] here = deviations();
        double[] there = other.deviations();
        double sum = 0;
        for (int i = 0; i < shared[0].length; i++) {
            sum += here[shared[0][i]] * there[shared[1][i]];
        }
        return sum * Math.sqrt(variance * other.variance / (unsmoothed * other.unsmoothed));
    }

    /** As a mean with its t interval, which needs two respondents and some spread. */
    Estimate mean(Statistic statistic) {
        if (!known()) {
            return Estimate.missing(statistic, n);
        }
        Interval interval = n < 2 || variance == 0
                ? null
                : StudentT.interval(shown(), variance, (double) n - 1, Interval.CONFIDENCE)
                        .within(range.lower(), range.upper());
        return Estimate.of(statistic, shown(), n, interval);
    }

    /** As a share with a Wilson interval on the effective number of answers, between respondents and answers. */
    Estimate share(Statistic statistic) {
        if (!known()) {
            return Estimate.missing(statistic, n);
        }
        double p = shown();
        double effective =
                variance == 0 ? (double) n : Math.max((double) n, Math.min((double) answers, p * (1 - p) / variance));
        return Estimate.of(statistic, p, n, Wilson.interval(p, effective, Interval.CONFIDENCE));
    }
}
