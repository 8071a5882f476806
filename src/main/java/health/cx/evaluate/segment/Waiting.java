package health.cx.evaluate.segment;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.score.Distribution;
import health.cx.evaluate.score.Estimate;
import health.cx.evaluate.statistics.Bounded;
import health.cx.evaluate.statistics.DerSimonianLaird.Estimated;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Mover;
import health.cx.evaluate.statistics.Normal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A practice's waits divided one way. The variance of a median comes from the interval between its order statistics, ((u
 * - l) / 2 z)^2: Price RM, Bonett DG (2002), Distribution-free confidence intervals for difference and ratio of medians,
 * Journal of Statistical Computation and Simulation 72, 119-124; and clocks are read to the minute, which adds 1/12. Differences of medians are by
 * square-and-add and count visits as independent.
 */
final class Waiting {

    private static final double ROUNDING = 1 / 12.0;

    private final Measure measure;
    private final SortedMap<String, Visits.Level> levels;

    Waiting(Measure measure, SortedMap<String, Visits.Level> levels) {
        this.measure = measure;
        this.levels = levels;
    }

    /** The practice's median; null without any wait. */
    @Nullable
    Estimated practice() {
        Estimate all = median(apart(null));
        return all.value() == null ? null : new Estimated(all.value(), variance(all));
    }

    Measured measured(String level) {
        Visits.Level own = levels.get(level);
        Estimate median = median(own == null ? new Distribution() : own.waits());
        return new Measured(
                measure,
                median.n(),
                median.value(),
                variance(median),
                own == null ? null : gap(median, median(apart(own))));
    }

    /** The waits of all levels but one. */
    private Distribution apart(Visits.@Nullable Level own) {
        Distribution all = new Distribution();
        levels.values().stream().filter(level -> level != own).forEach(level -> all.addAll(level.waits()));
        return all;
    }

    private Estimate median(Distribution waits) {
        return waits.estimates(measure).stream()
                .filter(estimate -> estimate.statistic() == Statistic.MEDIAN)
                .findFirst()
                .orElseThrow();
    }

    private static double variance(Estimate median) {
        if (median.lower() == null || median.upper() == null) {
            return 0;
        }
        double error = (median.upper() - median.lower()) / (2 * Normal.z(Interval.CONFIDENCE));
        return error * error + ROUNDING;
    }

    private static @Nullable Gap gap(Estimate here, Estimate there) {
        if (here.value() == null || there.value() == null) {
            return null;
        }
        Bounded one = bounded(here);
        Bounded other = bounded(there);
        return new Gap(
                here.value() - there.value(), one == null || other == null ? null : Mover.difference(one, other));
    }

    private static @Nullable Bounded bounded(Estimate median) {
        return median.value() == null || median.lower() == null || median.upper() == null
                ? null
                : new Bounded(median.value(), new Interval(median.lower(), median.upper()));
    }
}
