package health.cx.evaluate.trend;

import health.cx.evaluate.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period of a control chart.
 *
 * @param period a month, quarter or year
 * @param counts whether its figure is a point of the chart; a hidden, missing or provisional one is none, nor one that mixes
 *     what was measured before and after a break
 * @param limits those of its stretch, from the stretch's first point to its last; null outside, and where no two points
 *     stand beside each other
 * @param anew whether limits start anew with this point, because it is measured otherwise than the ones before
 * @param signals those that the point is part of, in the order of {@link Signal}
 * @param seasonal those of {@code signals} whose periods showed them a year before as well
 */
public record ChartPoint(
        Period period,
        boolean counts,
        @Nullable Limits limits,
        boolean anew,
        List<Signal> signals,
        List<Signal> seasonal) {}
