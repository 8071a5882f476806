package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Verdict;
import health.cx.report.excel.Look;
import health.cx.report.excel.Page;
import health.cx.report.table.Cell;
import health.cx.report.table.Shape;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The five headline figures: now, how sure, how it changed, and beside the peers. */
final class HeadlineBlock {

    private static final List<String> MEASURES = List.of(
            "customer_experience_index",
            "patient_experience_index",
            "rating_provider",
            "wait_to_be_seen_minutes",
            "billing_accuracy");
    private static final List<String> HEADS =
            List.of("measure", "now", "range", "n", "before", "change", "real", "last-year");
    private static final int LABEL_A_LINE = 40;
    private static final List<Integer> WORDS = List.of(6, 10);

    private final View view;
    private final Page page;
    private final Wording wording;

    HeadlineBlock(View view, Page page) {
        this.view = view;
        this.page = page;
        this.wording = view.wording();
    }

    /** Draws from this row on and returns the first row below. */
    int draw(int row) {
        head(row);
        for (MeasureLine line :
                MEASURES.stream().map(view::line).filter(Objects::nonNull).toList()) {
            String label = label(line.measure());
            boolean isLong = label.length() > LABEL_A_LINE;
            page.height(++row, isLong ? 30 : 20);
            page.put(row, 0, Cell.text(label), isLong ? Look.ROW_LONG : Look.ROW);
            line(row, line);
            name(row, line.measure());
        }
        return row + 1;
    }

    private void head(int row) {
        page.height(row, 32);
        for (int column = 0; column < HEADS.size(); column++) {
            head(row, column, "head." + HEADS.get(column));
        }
        String who = view.ofNetwork() ? "head.practices." : "head.peers.";
        head(row, 8, who + "1");
        head(row, 9, who + "2");
        head(row, 10, who + "3");
    }

    private void head(int row, int column, String key) {
        page.put(
                row,
                column,
                Cell.text(wording.say(key)),
                column == 0 ? Look.HEAD : WORDS.contains(column) ? Look.HEAD_IN : Look.HEAD_NUMBER);
    }

    private String label(Measure measure) {
        return wording.say("headline.label", measure.label(), wording.say("unit.short." + measure.unit()));
    }

    private void line(int row, MeasureLine line) {
        Measure measure = line.measure();
        Shape shape = summaryShape(measure);
        page.put(row, 1, Columns.value(line.now(), shape), Look.ROW_STRONG);
        page.put(row, 2, Cell.text(range(line.now(), shape)), Look.ROW_NUMBER);
        page.put(row, 3, Columns.base(line.now()), Look.ROW_NUMBER);
        page.put(row, 4, Columns.value(line.before(), shape), Look.ROW_NUMBER);
        page.put(row, 5, difference(line, Against.PREVIOUS), Look.ROW_NUMBER);
        verdict(row, 6, line.verdict(Against.PREVIOUS));
        page.put(row, 7, Columns.value(line.lastYear(), shape), Look.ROW_NUMBER);
        if (view.ofNetwork()) {
            practices(row, measure);
        } else {
            page.put(row, 8, peers(line, shape), Look.ROW_NUMBER);
            page.put(row, 9, difference(line, Against.PEERS), Look.ROW_NUMBER);
            verdict(row, 10, line.verdict(Against.PEERS));
        }
    }

    /** For an owner's own formulas. */
    private void name(int row, Measure measure) {
        page.name(measure.id(), row, 1);
        page.name(measure.id() + "_n", row, 3);
        page.name(measure.id() + "_change", row, 5);
        if (!view.ofNetwork()) {
            page.name(measure.id() + "_peers", row, 8);
        }
    }

    private void practices(int row, Measure measure) {
        page.put(row, 8, count(measure, Verdict.BETTER), Look.ROW_NUMBER);
        page.put(row, 9, count(measure, Verdict.WORSE), Look.ROW_NUMBER);
        String rest = wording.say(
                "head.practices.rest",
                StandOuts.count(view, measure.id(), Verdict.NO_RELIABLE_DIFFERENCE),
                StandOuts.count(view, measure.id(), Verdict.NOT_ENOUGH_DATA));
        page.put(row, 10, Cell.text(rest), Look.ROW_QUIET);
    }

    private Cell count(Measure measure, Verdict verdict) {
        return Cell.count(StandOuts.count(view, measure.id(), verdict));
    }

    private void verdict(int row, int column, @Nullable Verdict verdict) {
        if (verdict == null) {
            page.put(row, column, Columns.notApplicable(), Look.ROW_QUIET);
            return;
        }
        Look look = switch (verdict) {
            case BETTER -> Look.ROW_BETTER;
            case WORSE -> Look.ROW_WORSE;
            default -> Look.ROW_QUIET;
        };
        page.put(row, column, Cell.text(wording.say("arrow." + verdict, wording.verdict(verdict))), look);
    }

    private String range(@Nullable Figure figure, Shape shape) {
        return figure == null || figure.lower() == null || figure.upper() == null
                ? figure != null && figure.value() != null ? "[z]" : MeasureLine.marker(figure)
                : wording.say("range", wording.number(shape, figure.lower()), wording.number(shape, figure.upper()));
    }

    private static Cell peers(MeasureLine line, Shape shape) {
        Comparison comparison = line.against(Against.PEERS);
        return Cell.numberOr(comparison == null ? null : comparison.reference(), shape, Columns.notApplicable());
    }

    private static Cell difference(MeasureLine line, Against against) {
        Comparison comparison = line.against(against);
        Double difference = comparison == null ? null : comparison.difference();
        if (difference == null) {
            return Columns.notApplicable();
        }
        return switch (Shapes.of(line.measure())) {
            case SHARE, RATE -> Cell.number(difference * 100, Shape.POINTS);
            case MINUTES -> Cell.number(difference, Shape.COUNT_CHANGE);
            default -> Cell.number(difference, Shapes.change(line.measure()));
        };
    }

    /** A tenth of a per cent, so that a share and its difference from another add up. */
    private static Shape summaryShape(Measure measure) {
        Shape shape = Shapes.of(measure);
        return shape == Shape.SHARE ? Shape.RATE : shape;
    }
}
