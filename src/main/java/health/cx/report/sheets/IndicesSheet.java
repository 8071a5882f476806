package health.cx.report.sheets;

import health.cx.evaluate.Marker;
import health.cx.evaluate.segment.Contrast;
import health.cx.evaluate.segment.Segment;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Both experience indices side by side, by type of patient. */
final class IndicesSheet {

    static final String ID = "experience-by-type";

    private IndicesSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        Levels levels = new Levels(view);
        List<Column<Contrast>> all = new ArrayList<>();
        all.add(column(view, "patient-type", one -> Cell.text(type(one, levels, wording))));
        all.add(column(view, "n", one -> one.n() == null ? marker(one) : Cell.count(one.n())));
        all.add(column(view, "customer", one -> score(one, one.customer(), Shape.SCORE)));
        all.add(column(view, "patient", one -> score(one, one.patient(), Shape.SCORE)));
        all.add(column(view, "contrast", one -> score(one, one.difference(), Shape.SCORE_CHANGE)));
        all.add(column(view, "contrast-lower", one -> score(one, one.lower(), Shape.SCORE_CHANGE)));
        all.add(column(view, "contrast-upper", one -> score(one, one.upper(), Shape.SCORE_CHANGE)));
        if (!view.ofNetwork()) {
            all.add(column(
                    view,
                    "contrast-peers",
                    one -> Cell.numberOr(one.others(), Shape.SCORE_CHANGE, Columns.notApplicable())));
        }
        all.add(column(view, "marker", IndicesSheet::marker));
        return Table.of(
                view.wording().tab(ID),
                wording.say("indices.title", view.name()),
                view.ofNetwork()
                        ? Notes.of(view, "indices.line", "indices.how")
                        : Notes.of(view, "indices.line", "indices.how", "indices.peers"),
                all,
                view.edition().segments().of(view.subject()).contrasts(),
                wording.say("nothing"));
    }

    private static Column<Contrast> column(View view, String header, Function<Contrast, Cell> cell) {
        return new Column<>(view.wording().say("column." + header), cell);
    }

    private static String type(Contrast one, Levels levels, Wording wording) {
        String type = one.patientType();
        return type == null ? wording.say("indices.all") : levels.level(Segment.PATIENT_TYPE, type);
    }

    private static Cell score(Contrast one, @Nullable Double value, Shape shape) {
        return Cell.numberOr(value, shape, one.marker() == null ? Columns.notApplicable() : marker(one));
    }

    private static Cell marker(Contrast one) {
        Marker marker = one.marker();
        return Cell.text(marker == null ? "–" : marker.text());
    }
}
