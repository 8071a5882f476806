package health.cx.report.sheets;

import static java.util.stream.Collectors.toMap;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Practice;
import health.cx.evaluate.drivers.RoleModel;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.List;
import java.util.Map;

/** Whom practices can learn from; names practices, so it is in the network's workbook only. */
final class LearnFromSheet {

    static final String NAME = "Learn from";

    private LearnFromSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        Map<String, String> names =
                view.edition().evaluation().practices().stream().collect(toMap(Practice::id, Practice::name));
        return Table.of(
                NAME,
                wording.say("learn.title"),
                Notes.of(view, "learn.line", "learn.note"),
                List.<Column<RoleModel>>of(
                        new Column<>(wording.say("column.practice-id"), one -> Cell.text(one.practiceId())),
                        new Column<>(wording.say("column.practice"), one -> name(names, one.practiceId())),
                        new Column<>(wording.say("column.touchpoint"), one -> Cell.text(label(view, one.measureId()))),
                        new Column<>(
                                wording.say("column.learn-own"), one -> Cell.number(one.own(), Shape.SCORE_CHANGE)),
                        new Column<>(wording.say("column.learn-from"), one -> model(names, one, view)),
                        new Column<>(
                                wording.say("column.learn-difference"),
                                one -> Cell.numberOr(one.difference(), Shape.SCORE_CHANGE, Columns.notApplicable())),
                        new Column<>(
                                wording.say("column.learn-distance"),
                                one -> Cell.numberOr(one.distance(), Shape.FREQUENCY, Columns.notApplicable()))),
                view.edition().evaluation().models(),
                wording.say("nothing"));
    }

    private static Cell name(Map<String, String> names, String id) {
        return Cell.text(names.getOrDefault(id, id));
    }

    private static Cell model(Map<String, String> names, RoleModel one, View view) {
        return one.modelId() == null ? Cell.text(view.wording().say("learn.nobody")) : name(names, one.modelId());
    }

    private static String label(View view, String measureId) {
        Measure measure = view.measure(measureId);
        return measure == null ? measureId : measure.label();
    }
}
