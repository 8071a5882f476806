package health.cx.report.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of months that follow each other, as far as a reader can tell: each month holds something between its bounds, and
 * of some stretches of months the sum is told. The most and the least that a stretch can hold are shortest ways between
 * boundaries (Bellman R (1958), On a routing problem, Quarterly of Applied Mathematics 16, 87-90), and exact.
 */
final class Chain {

    /** What differs by less is the same. */
    static final double EXACT = 1e-6;

    private final double[] least;
    private final double[] most;
    private final @Nullable Told[] ofMonth;
    private final List<Told> longer = new ArrayList<>();

    /**
     * What is told of a stretch of months.
     *
     * @param span which months
     * @param least that they hold together
     * @param most that they do
     * @param sources the rows that tell it
     */
    record Told(Stretch span, double least, double most, List<Line> sources) {}

    /** All months hold from nothing up to their most. */
    Chain(double[] most) {
        this.least = new double[most.length];
        this.most = most.clone();
        this.ofMonth = new Told[most.length];
    }

    private Chain(Chain other) {
        this.least = other.least.clone();
        this.most = other.most.clone();
        this.ofMonth = other.ofMonth.clone();
        this.longer.addAll(other.longer);
    }

    /** The same in which more is told. */
    Chain and(Told more) {
        Chain all = new Chain(this);
        all.tell(more);
        return all;
    }

    void tell(Told more) {
        Stretch span = more.span();
        int month = span.from();
        if (span.to() == month + 1 && ofMonth[month] == null) {
            least[month] = Math.max(least[month], more.least());
            most[month] = Math.min(most[month], more.most());
            ofMonth[month] = more;
        } else {
            longer.add(more);
        }
    }

    /** What a stretch may hold; null where what is told contradicts itself. */
    @Nullable
    Range range(Stretch span) {
        double[] up = ways(span.from(), false);
        double[] down = up == null ? null : ways(span.from(), true);
        // both from the same end: the way back is the way there against all arrows
        return up == null || down == null ? null : new Range(-down[span.to()], up[span.to()]);
    }

    /** One way in which every month may be, in the middle of the outermost two; null where there is none. */
    double @Nullable [] example() {
        double[] up = ways(0, false);
        double[] down = up == null ? null : ways(0, true);
        if (up == null || down == null) {
            return null;
        }
        double[] months = new double[most.length];
        for (int month = 0; month < months.length; month++) {
            months[month] = Math.max(0, (up[month + 1] - up[month] - down[month + 1] + down[month]) / 2);
        }
        return months;
    }

    /** The rows from which the most (or the least) of a stretch follows. */
    List<Line> sources(Stretch span, boolean ofLeast) {
        Told[] last = new Told[most.length + 1];
        int[] before = new int[most.length + 1];
        ways(span.from(), ofLeast, last, before);
        List<Line> sources = new ArrayList<>();
        int steps = 0;
        for (int at = span.to(); at != span.from() && steps <= most.length + 1; at = before[at]) {
            Told way = last[at];
            if (way != null) {
                sources.addAll(way.sources());
            }
            steps++;
        }
        return sources;
    }

    private double @Nullable [] ways(int start, boolean back) {
        return ways(start, back, null, null);
    }

    /** Shortest ways from a boundary to all others, or to it from all others; null where they have no end. */
    private double @Nullable [] ways(
            int start, boolean back, @Nullable Told @Nullable [] last, int @Nullable [] before) {
        double[] way = new double[most.length + 1];
        Arrays.fill(way, Double.POSITIVE_INFINITY);
        way[start] = 0;
        for (int round = 0; round <= most.length + 1; round++) {
            boolean isShorter = false;
            for (int month = 0; month < most.length; month++) {
                isShorter |=
                        step(way, month, month + 1, back ? -least[month] : most[month], ofMonth[month], last, before);
            }
            for (int month = most.length - 1; month >= 0; month--) {
                isShorter |=
                        step(way, month + 1, month, back ? most[month] : -least[month], ofMonth[month], last, before);
            }
            for (Told one : longer) {
                int from = one.span().from();
                int to = one.span().to();
                isShorter |= step(way, from, to, back ? -one.least() : one.most(), one, last, before);
                isShorter |= step(way, to, from, back ? one.most() : -one.least(), one, last, before);
            }
            if (!isShorter) {
                return way;
            }
        }
        return null;
    }

    private static boolean step(
            double[] way,
            int from,
            int to,
            double length,
            @Nullable Told by,
            @Nullable Told @Nullable [] last,
            int @Nullable [] before) {
        double through = way[from] + length;
        if (through >= way[to] - EXACT / 100) {
            return false;
        }
        way[to] = through;
        if (last != null && before != null) {
            last[to] = by;
            before[to] = from;
        }
        return true;
    }
}
