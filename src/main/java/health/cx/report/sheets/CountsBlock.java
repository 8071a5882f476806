package health.cx.report.sheets;

import health.cx.report.edition.Money;
import health.cx.report.excel.Look;
import health.cx.report.excel.Page;
import health.cx.report.table.Cell;
import health.cx.report.table.Shape;
import java.math.BigDecimal;
import java.util.function.Function;

/** A row of counts: visits, answers, money. */
final class CountsBlock {

    private final View view;
    private final Page page;
    private final Wording wording;

    CountsBlock(View view, Page page) {
        this.view = view;
        this.page = page;
        this.wording = view.wording();
    }

    /** Draws from this row on and returns the first row below. */
    int draw(int row) {
        page.height(row, 17);
        page.height(row + 1, 24);
        tile(row, 0, 0, wording.say("tile.visits"), value("visits_completed"));
        long invited = Facts.invited(view);
        long answered = Facts.surveysAnswered(view);
        tile(
                row,
                1,
                3,
                invited == 0
                        ? wording.say("tile.answered")
                        : wording.say(
                                "tile.answered.of",
                                Shape.COUNT.say((double) invited),
                                Shape.SHARE.say((double) answered / (double) invited)),
                invited == 0 ? Cell.text("[x]") : Cell.count(answered));
        tile(row, 4, 5, say("tile.charges"), value("charges_total"));
        tile(row, 6, 6, say("tile.denied"), money(Money::denied));
        tile(row, 7, 9, say("tile.corrected"), money(Money::corrected));
        tile(row, 10, 10, say("tile.refunded"), money(Money::refunded));
        return row + 2;
    }

    private void tile(int row, int first, int last, String label, Cell value) {
        page.span(row, first, last, Cell.text(label), Look.TILE_LABEL);
        page.span(row + 1, first, last, value, Look.TILE_VALUE);
    }

    private String say(String key) {
        return wording.say(key, view.edition().provenance().currency());
    }

    private Cell value(String measureId) {
        MeasureLine line = view.line(measureId);
        return line == null ? Cell.text("[x]") : Columns.value(line.now(), Shapes.of(line.measure()));
    }

    private Cell money(Function<Money, BigDecimal> part) {
        Money money = Facts.money(view);
        return money == null ? Cell.text("[x]") : Cell.money(part.apply(money));
    }
}
