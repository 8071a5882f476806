package health.cx.report.excel;

import health.cx.report.excel.TableSheet.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native chart. Its series point at cells and carry their values, so that a viewer need not calculate.
 *
 * @param type how its values are drawn
 * @param title the chart's message
 * @param description for people who can't see it
 * @param points what the points are: words, or for {@link Type#POINTS} numbers
 * @param values of the series
 * @param series at least one
 */
public record Chart(Type type, String title, String description, Axis points, Axis values, List<Series> series) {

    /** What a chart's points are joined by. */
    public enum Type {
        LINES,
        BARS,
        /** Numbers against numbers. */
        POINTS
    }

    /** How a line is drawn; bars are all alike. */
    public enum Stroke {
        /** What the chart is about, with a dot per point. */
        STRONG(2.25),
        THIN(1.25),
        DASHED(1.5),
        DOTTED(1.5),
        /** No line: a dot per point. */
        DOTS(0),
        /** No line: a mark of another form per point. */
        DIAMONDS(0);

        final double width;

        Stroke(double width) {
            this.width = width;
        }

        boolean marks() {
            return this == STRONG || width == 0;
        }
    }

    /**
     * A line, or one colour of bars.
     *
     * @param name two of one name stand in the legend once
     * @param colour what it is for
     * @param stroke how it is drawn
     * @param points where its values belong
     * @param values its cells
     * @param whiskers how sure each value is; null where that is not drawn
     * @param named whether its name stands beside its points, not in the legend
     */
    public record Series(
            String name,
            Role colour,
            Stroke stroke,
            Range points,
            Range values,
            @Nullable Whiskers whiskers,
            boolean named) {

        /** Values alone. */
        public Series(String name, Role colour, Stroke stroke, Range points, Range values) {
            this(name, colour, stroke, points, values, null, false);
        }
    }

    /** The cells that tell how far intervals reach below and above their values. */
    public record Whiskers(Range below, Range above) {}
}
