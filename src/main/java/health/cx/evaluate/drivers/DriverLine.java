package health.cx.evaluate.drivers;

import health.cx.evaluate.Marker;
import health.cx.evaluate.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes with a practice's rating; what it says depends on its topic.
 *
 * @param practiceId the practice, or the network
 * @param topic what it is about
 * @param key which mark, touchpoint, class of wait, or trait and value
 * @param n respondents with the mark, or all; null where suppressed
 * @param others respondents without it, or those who did not answer; null where suppressed or there are none to count
 * @param value a share (0-1), minutes, a coefficient (-1 to 1), a score (0-100) or points; null where there is none
 * @param other what {@code value} is held against
 * @param difference in points of 0-100; minutes; or standard deviations of a share
 * @param interval 95 %, of the difference, or where there is none of the value
 * @param adjusted the difference with case mix and practices held alike
 * @param adjustedInterval 95 %
 * @param marker why there is no figure, or what to know of it
 */
public record DriverLine(
        String practiceId,
        Topic topic,
        String key,
        @Nullable Long n,
        @Nullable Long others,
        @Nullable Double value,
        @Nullable Double other,
        @Nullable Double difference,
        @Nullable Interval interval,
        @Nullable Double adjusted,
        @Nullable Interval adjustedInterval,
        @Nullable Marker marker) {

    /** Without figures. */
    static DriverLine none(
            String practiceId, Topic topic, String key, @Nullable Long n, @Nullable Long others, Marker marker) {
        return new DriverLine(practiceId, topic, key, n, others, null, null, null, null, null, null, marker);
    }

    /** A value on its own. */
    static DriverLine value(
            String practiceId,
            Topic topic,
            String key,
            long n,
            double value,
            @Nullable Interval interval,
            @Nullable Marker marker) {
        return new DriverLine(practiceId, topic, key, n, null, value, null, null, interval, null, null, marker);
    }

    /** A value against another. */
    static DriverLine pair(
            String practiceId,
            Topic topic,
            String key,
            long n,
            @Nullable Long others,
            double value,
            double other,
            double difference,
            @Nullable Marker marker) {
        return new DriverLine(practiceId, topic, key, n, others, value, other, difference, null, null, null, marker);
    }
}
