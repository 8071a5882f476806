package health.cx.report.sheets;

import health.cx.evaluate.drivers.RoleModel;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Whom practices can learn from; in a practice's workbook only those that agreed, without any figure of theirs. */
final class LearnFromSheet {

    static final String ID = "learn-from";

    private LearnFromSheet() {}

    /** The network sees whom each practice can learn from, a practice only whom it can learn from itself. */
    static boolean isDue(View view) {
        return view.ofNetwork() || !view.edition().evaluation().models().isEmpty();
    }

    static Table of(View view) {
        Wording wording = view.wording();
        List<Column<RoleModel>> columns = new ArrayList<>();
        if (view.ofNetwork()) {
            columns.add(new Column<>(wording.say("column.practice-id"), one -> Cell.text(one.practiceId())));
            columns.add(new Column<>(
                    wording.say("column.practice"), one -> Cell.text(view.practiceName(one.practiceId()))));
        }
        columns.add(new Column<>(wording.say("column.touchpoint"), one -> Cell.text(view.label(one.measureId()))));
        columns.add(new Column<>(wording.say("column.learn-own"), one -> Cell.number(one.own(), Shape.SCORE_CHANGE)));
        columns.add(new Column<>(wording.say("column.learn-from"), one -> model(one, view)));
        if (view.ofNetwork()) {
            columns.add(new Column<>(
                    wording.say("column.learn-difference"),
                    one -> Cell.numberOr(one.difference(), Shape.SCORE_CHANGE, Columns.notApplicable())));
            columns.add(new Column<>(
                    wording.say("column.learn-distance"),
                    one -> Cell.numberOr(one.distance(), Shape.FREQUENCY, Columns.notApplicable())));
        }
        return Table.of(
                view.wording().tab(ID),
                wording.say("learn.title" + suffix(view), view.name()),
                Notes.of(view, "learn.line" + suffix(view), "learn.note" + suffix(view)),
                columns,
                view.edition().evaluation().models(),
                wording.say("nothing"));
    }

    private static String suffix(View view) {
        return view.ofNetwork() ? "" : ".practice";
    }

    private static Cell model(RoleModel one, View view) {
        return Cell.text(one.modelId() == null ? view.wording().say("learn.nobody") : view.practiceName(one.modelId()));
    }
}
