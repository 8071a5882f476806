package health.cx.report.sheets;

import health.cx.evaluate.drivers.RoleModel;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.List;

/** Whom practices can learn from; names practices, so it is in the network's workbook only. */
final class LearnFromSheet {

    static final String NAME = "Learn from";

    private LearnFromSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        return Table.of(
                NAME,
                wording.say("learn.title"),
                Notes.of(view, "learn.line", "learn.note"),
                List.<Column<RoleModel>>of(
                        new Column<>(wording.say("column.practice-id"), one -> Cell.text(one.practiceId())),
                        new Column<>(
                                wording.say("column.practice"), one -> Cell.text(view.practiceName(one.practiceId()))),
                        new Column<>(wording.say("column.touchpoint"), one -> Cell.text(view.label(one.measureId()))),
                        new Column<>(
                                wording.say("column.learn-own"), one -> Cell.number(one.own(), Shape.SCORE_CHANGE)),
                        new Column<>(wording.say("column.learn-from"), one -> model(one, view)),
                        new Column<>(
                                wording.say("column.learn-difference"),
                                one -> Cell.numberOr(one.difference(), Shape.SCORE_CHANGE, Columns.notApplicable())),
                        new Column<>(
                                wording.say("column.learn-distance"),
                                one -> Cell.numberOr(one.distance(), Shape.FREQUENCY, Columns.notApplicable()))),
                view.edition().evaluation().models(),
                wording.say("nothing"));
    }

    private static Cell model(RoleModel one, View view) {
        return Cell.text(one.modelId() == null ? view.wording().say("learn.nobody") : view.practiceName(one.modelId()));
    }
}
