package health.cx.report.sheets;

import health.cx.evaluate.Outcome;
import health.cx.evaluate.Window;
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
        page.height(row, 28);
        page.height(row + 1, 24);
        tile(row, 0, 0, wording.say("tile.visits") + months(Outcome.LOG), visits());
        tile(row, 1, 3, answeredLabel(), answered());
        charges(row);
        tile(row, 6, 6, say("tile.denied"), money(Money::denied));
        tile(row, 7, 9, say("tile.corrected"), money(Money::corrected));
        tile(row, 10, 10, say("tile.refunded"), money(Money::refunded));
        return row + 2;
    }

    /** Charges beside denials and corrections of the same months; without a window for bills those of the visits'. */
    private void charges(int row) {
        MeasureLine line = Facts.money(view) == null ? view.line("charges_total") : null;
        if (line == null) {
            tile(row, 4, 5, say("tile.charges"), money(Money::charged));
        } else {
            String currency = view.edition().provenance().currency();
            Cell value = Columns.value(line.now(), Shapes.of(line.measure()));
            tile(row, 4, 5, wording.say("tile.charges", currency) + months(Outcome.LOG), value);
        }
    }

    private void tile(int row, int first, int last, String label, Cell value) {
        page.span(row, first, last, Cell.text(label), Look.TILE_LABEL);
        page.span(row + 1, first, last, value, Look.TILE_VALUE);
    }

    private String say(String key) {
        return wording.say(key, view.edition().provenance().currency()) + months(Outcome.BILL);
    }

    /** The months that a tile's count is of, on a line of their own. */
    private String months(Outcome outcome) {
        Window window = view.window(outcome);
        return window == null || window.current() == null ? "" : "\n" + wording.tick(window.current());
    }

    private String answeredLabel() {
        long invited = Facts.invited(view);
        return invited == 0
                ? wording.say("tile.answered") + months(Outcome.SURVEY)
                : wording.say(
                                "tile.answered.of",
                                wording.number(Shape.COUNT, (double) invited),
                                wording.number(Shape.SHARE, (double) Facts.surveysAnswered(view) / (double) invited))
                        + months(Outcome.SURVEY).replace("\n", ", ");
    }

    private Cell answered() {
        return Facts.invited(view) == 0 ? Cell.text("[x]") : Cell.count(Facts.surveysAnswered(view));
    }

    private Cell visits() {
        MeasureLine line = view.line("visits_completed");
        return line == null ? Cell.text("[x]") : Columns.value(line.now(), Shapes.of(line.measure()));
    }

    private Cell money(Function<Money, BigDecimal> part) {
        Money money = Facts.money(view);
        return money == null ? Cell.text("[x]") : Cell.money(part.apply(money));
    }
}
