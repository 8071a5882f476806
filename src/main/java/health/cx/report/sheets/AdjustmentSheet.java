package health.cx.report.sheets;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Adjustment;
import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The receipt of adjusted scores: as answered, what each adjuster adds, as compared. */
final class AdjustmentSheet {

    static final String ID = "adjustment";

    private AdjustmentSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        List<Column<Adjustment>> all = new ArrayList<>();
        if (view.ofNetwork()) {
            all.add(column(view, "practice-id", one -> Cell.text(one.practiceId())));
            all.add(column(view, "practice", one -> Cell.text(view.practiceName(one.practiceId()))));
        }
        all.add(column(view, "measure", one -> Cell.text(view.label(one.measureId()))));
        all.add(column(view, "n", one -> one.n() == null ? marker(one) : Cell.count(one.n())));
        all.add(column(view, "answered", one -> score(one.observed(), Shape.SCORE, one)));
        List<Adjuster> adjusters = view.edition().evaluation().adjusters();
        for (int k = 0; k < adjusters.size(); k++) {
            int adjuster = k;
            all.add(new Column<>(
                    wording.say("column.points", adjusters.get(k).label()),
                    one -> score(points(one, adjuster), Shape.SCORE_CHANGE, one)));
        }
        all.add(column(view, "adjusted", one -> score(one.adjusted(), Shape.SCORE, one)));
        all.addAll(split(view, Against.PEERS, "split.peers"));
        all.addAll(split(view, Against.PREVIOUS, "split.change"));
        all.add(column(view, "marker", one -> one.marker() == null ? Cell.text("–") : marker(one)));
        return Table.of(
                view.wording().tab(ID),
                wording.say("adjustment.title", view.name()),
                Notes.of(view, "adjustment.line", "adjustment.note"),
                all,
                view.edition().evaluation().adjustments(),
                wording.say("nothing"));
    }

    /** A difference of scores as answered, and the parts of it that the mix of patients and the practice itself make. */
    private static List<Column<Adjustment>> split(View view, Against against, String key) {
        return List.of(
                column(view, key, one -> part(view, one, against, c -> sum(c.difference(), c.mix()))),
                column(view, key + ".mix", one -> part(view, one, against, Comparison::mix)),
                column(view, key + ".own", one -> part(view, one, against, Comparison::difference)));
    }

    private static @Nullable Double sum(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? null : Double.valueOf(one + other);
    }

    private static Cell part(View view, Adjustment one, Against against, Function<Comparison, @Nullable Double> part) {
        Comparison comparison = view.comparison(one.practiceId(), one.measureId(), against);
        return Cell.numberOr(
                comparison == null ? null : part.apply(comparison), Shape.SCORE_CHANGE, Columns.notApplicable());
    }

    private static Column<Adjustment> column(View view, String header, Function<Adjustment, Cell> cell) {
        return new Column<>(view.wording().say("column." + header), cell);
    }

    private static @Nullable Double points(Adjustment one, int adjuster) {
        return one.points().isEmpty() ? null : one.points().get(adjuster);
    }

    private static Cell score(@Nullable Double value, Shape shape, Adjustment one) {
        return Cell.numberOr(value, shape, marker(one));
    }

    private static Cell marker(Adjustment one) {
        return one.marker() == null
                ? Columns.notApplicable()
                : Cell.text(Objects.requireNonNull(one.marker()).text());
    }
}
