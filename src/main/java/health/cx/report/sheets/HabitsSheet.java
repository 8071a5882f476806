package health.cx.report.sheets;

import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.habit.Habit;
import health.cx.evaluate.habit.HabitPart;
import health.cx.evaluate.habit.HabitShare;
import health.cx.evaluate.habit.Habits;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The five habits of a good practice: for each how many of its parts are at target, then the parts. */
final class HabitsSheet {

    static final String ID = "habits";

    /** A part as shown, or a habit's share of parts at target. */
    private record Row(
            Habit habit,
            String part,
            String unit,
            Shape shape,
            @Nullable Double value,
            @Nullable Long n,
            @Nullable Double before,
            @Nullable Double target,
            String atTarget,
            String missing,
            @Nullable Marker marker) {}

    private HabitsSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        Habits habits = view.edition().habits().of(view.subject());
        List<Row> rows = new ArrayList<>();
        for (HabitShare share : habits.shares()) {
            rows.add(row(share, wording));
            habits.parts().stream()
                    .filter(part -> part.habit() == share.habit())
                    .forEach(part -> rows.add(row(part, view)));
        }
        return Table.of(
                view.wording().tab(ID),
                wording.say("habits.title", view.name()),
                Notes.of(view, "habits.line", "habits.targets"),
                List.<Column<Row>>of(
                        column(view, "habit", row -> Cell.text(wording.say("habit." + row.habit.id()))),
                        column(view, "part", row -> Cell.text(row.part)),
                        column(view, "unit", row -> Cell.text(row.unit)),
                        column(view, "now", row -> number(row, row.value)),
                        column(view, "n", row -> row.n == null ? Cell.text(row.missing) : Cell.count(row.n)),
                        column(view, "habit-target", row -> optional(row, row.target)),
                        column(view, "at-target", row -> Cell.text(row.atTarget)),
                        column(view, "before", row -> optional(row, row.before)),
                        column(view, "marker", row -> Cell.text(row.marker == null ? "–" : row.marker.text()))),
                rows,
                wording.say("nothing"));
    }

    private static Column<Row> column(View view, String header, Function<Row, Cell> cell) {
        return new Column<>(view.wording().say("column." + header), cell);
    }

    private static Cell number(Row row, @Nullable Double value) {
        return Cell.numberOr(value, row.shape, Cell.text(row.missing));
    }

    private static Cell optional(Row row, @Nullable Double value) {
        return Cell.numberOr(value, row.shape, Columns.notApplicable());
    }

    private static Row row(HabitShare share, Wording wording) {
        return new Row(
                share.habit(),
                wording.say("habits.share"),
                wording.say("unit.rate"),
                Shape.SHARE,
                share.share(),
                share.counted(),
                null,
                null,
                "[z]",
                "[x]",
                share.share() == null ? Marker.NOT_AVAILABLE : null);
    }

    private static Row row(HabitPart part, View view) {
        Wording wording = view.wording();
        Measure measure = view.measure(part.id());
        String own = measure == null ? unit(part.id()) : measure.unit();
        return new Row(
                part.habit(),
                measure == null ? wording.say("habits." + part.id()) : measure.label(),
                wording.say("unit." + own),
                measure == null ? shape(own) : Shapes.of(measure),
                part.value(),
                part.n(),
                part.before(),
                part.target(),
                atTarget(part, wording),
                part.marker() == null ? "[x]" : part.marker().text(),
                part.marker());
    }

    /** Of the parts that are no measures. */
    private static String unit(String part) {
        return switch (part) {
            case "months_without_gap" -> "months";
            case "improved_measures" -> "rate";
            default -> "score";
        };
    }

    private static Shape shape(String unit) {
        return switch (unit) {
            case "months" -> Shape.COUNT;
            case "rate" -> Shape.SHARE;
            default -> Shape.SCORE;
        };
    }

    private static String atTarget(HabitPart part, Wording wording) {
        if (part.target() == null) {
            return wording.say("habits.no-target");
        }
        return part.atTarget() == null ? "[x]" : wording.say(part.atTarget() ? "habits.yes" : "habits.no");
    }
}
