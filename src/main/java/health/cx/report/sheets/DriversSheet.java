package health.cx.report.sheets;

import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Topic;
import health.cx.evaluate.statistics.Interval;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes with the rating: never what causes it. */
final class DriversSheet {

    static final String ID = "drivers";

    private DriversSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        return Table.of(
                view.wording().tab(ID),
                wording.say("drivers.title", view.name()),
                Notes.of(
                        view,
                        "drivers.line",
                        "drivers.note.adjusted",
                        "drivers.note.weights",
                        "drivers.note.silent",
                        "drivers.note.tipping"),
                List.<Column<DriverLine>>of(
                        column(view, "driver-about", line -> Cell.text(wording.say("driver.topic." + line.topic()))),
                        column(view, "what", line -> Cell.text(what(view, line))),
                        column(view, "unit", line -> Cell.text(wording.say("driver.unit." + line.topic()))),
                        column(view, "n", line -> count(line.n(), line)),
                        column(view, "driver-others", line -> count(line.others(), line)),
                        column(view, "value", line -> number(line.value(), value(line.topic()), line)),
                        column(view, "driver-other", line -> number(line.other(), value(line.topic()), line)),
                        column(
                                view,
                                "driver-difference",
                                line -> number(line.difference(), change(line.topic()), line)),
                        column(view, "driver-lower", line -> end(line.interval(), Interval::lower, line)),
                        column(view, "driver-upper", line -> end(line.interval(), Interval::upper, line)),
                        column(view, "driver-adjusted", line -> number(line.adjusted(), Shape.SCORE_CHANGE, line)),
                        column(
                                view,
                                "driver-adjusted-lower",
                                line -> end(line.adjustedInterval(), Interval::lower, line)),
                        column(
                                view,
                                "driver-adjusted-upper",
                                line -> end(line.adjustedInterval(), Interval::upper, line)),
                        column(
                                view,
                                "marker",
                                line -> Cell.text(
                                        line.marker() == null
                                                ? "–"
                                                : line.marker().text()))),
                Stream.of(Topic.values()).flatMap(view::drivers).toList(),
                wording.say("nothing"));
    }

    private static Column<DriverLine> column(View view, String header, Function<DriverLine, Cell> cell) {
        return new Column<>(view.wording().say("column." + header), cell);
    }

    /** A line's thing, in words. */
    static String what(View view, DriverLine line) {
        Wording wording = view.wording();
        return switch (line.topic()) {
            case CONTRAST -> wording.say("driver.mark." + line.key());
            case TOGETHER -> wording.say("driver.cell." + line.key());
            case WEIGHT, RAKED -> view.label(line.key());
            case MEMORY -> wording.say("driver.memory");
            case REMEMBERED, LONGER -> wording.say("driver.WAIT", wording.say("driver.wait." + line.key()));
            case SILENT -> trait(line.key(), wording);
            case TIPPING -> tipping(view, line.key());
        };
    }

    private static String trait(String key, Wording wording) {
        int dot = key.indexOf('.');
        String trait = key.substring(0, dot);
        String value = key.substring(dot + 1);
        String known = "driver." + (trait.equals("WAIT") ? "wait" : trait) + "." + value;
        return wording.say("driver." + trait, wording.knows(known) ? wording.say(known) : value);
    }

    private static String tipping(View view, String key) {
        int dot = key.lastIndexOf('.');
        return view.wording().say("driver.tipping." + key.substring(dot + 1), view.label(key.substring(0, dot)));
    }

    private static Shape value(Topic topic) {
        return switch (topic) {
            case WEIGHT, LONGER -> Shape.SHARE;
            case SILENT -> Shape.RATE;
            case MEMORY -> Shape.FREQUENCY;
            case REMEMBERED -> Shape.MINUTES;
            default -> Shape.SCORE;
        };
    }

    private static Shape change(Topic topic) {
        return switch (topic) {
            case SILENT -> Shape.FREQUENCY_CHANGE;
            case REMEMBERED -> Shape.MINUTES_CHANGE;
            default -> Shape.SCORE_CHANGE;
        };
    }

    /** The interval is of the difference, and where a line has none of the value. */
    private static Cell end(@Nullable Interval interval, Function<Interval, Double> end, DriverLine line) {
        Shape shape = line.value() == null ? change(line.topic()) : value(line.topic());
        return number(interval == null ? null : end.apply(interval), shape, line);
    }

    private static Cell count(@Nullable Long number, DriverLine line) {
        return number == null ? missing(line) : Cell.count(number);
    }

    private static Cell number(@Nullable Double value, Shape shape, DriverLine line) {
        return Cell.numberOr(value, shape, missing(line));
    }

    /** A suppressed line has nothing to show; in others a missing figure is one that its topic has not, or not here. */
    private static Cell missing(DriverLine line) {
        boolean told = line.difference() != null || line.value() != null || line.marker() == null;
        return told || line.marker() == null
                ? Columns.notApplicable()
                : Cell.text(line.marker().text());
    }
}
