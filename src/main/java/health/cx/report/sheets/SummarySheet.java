package health.cx.report.sheets;

import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Window;
import health.cx.report.excel.Logo;
import health.cx.report.excel.Look;
import health.cx.report.excel.Page;
import health.cx.report.excel.TableSheet;
import health.cx.report.table.Cell;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One page for an owner with ten minutes: how are we doing, compared with whom, is it real, what comes first. */
final class SummarySheet {

    static final String ID = "summary";
    private static final List<Integer> WIDTHS = List.of(35, 10, 18, 12, 9, 11, 25, 12, 10, 12, 25);
    private static final int LAST = 10;
    private static final int CHART_ROWS = 14;
    private static final int LOGO_COLUMNS = 2;
    private static final int CHARACTERS_A_LINE = 165;

    private final View view;
    private final @Nullable Logo logo;
    private final Page page;
    private final Wording wording;

    /** @param logo beside the title; null without one */
    SummarySheet(View view, @Nullable Logo logo, Page page) {
        this.view = view;
        this.logo = logo;
        this.page = page;
        this.wording = view.wording();
    }

    void draw(ChartData data, TableSheet chartSheet) {
        page.columns(WIDTHS);
        int row = gap(sentences(title()));
        row = gap(windows(new HeadlineBlock(view, page).draw(row)));
        row = gap(new CountsBlock(view, page).draw(row));
        row = gap(new FindingsBlock(view, page).draw(row));
        charts(row, data, chartSheet);
        page.printsAsOnePage(
                wording.say("footer", view.name(), view.edition().provenance().label()));
    }

    private int title() {
        page.height(0, 30);
        int last = logo == null ? LAST : LAST - LOGO_COLUMNS;
        page.span(0, 0, last, Cell.text(view.name()), Look.TITLE);
        page.span(1, 0, last, Cell.text(subtitle()), Look.SUBTITLE);
        if (logo != null) {
            page.place(logo, 0, 1, last + 1, LAST);
        }
        page.height(1, 18);
        return gap(2);
    }

    /** Until when the data go stands in the network's alone: in a practice's it would change every night. */
    private String subtitle() {
        var evaluation = view.edition().evaluation();
        return wording.say(
                view.ofNetwork() ? "subtitle.network" : view.others() == 0 ? "subtitle.alone" : "subtitle",
                months(),
                wording.day(evaluation.dataUntil()),
                view.others());
    }

    /** The months that most figures are about, and the period that the report is named for. */
    private String months() {
        Period period = view.edition().evaluation().period();
        Window log = view.window(Outcome.LOG);
        Period months = log == null ? null : log.current();
        return months == null || months.equals(period)
                ? wording.period(period)
                : wording.say(
                        "subtitle.months",
                        months.months(),
                        wording.month(YearMonth.from(months.end())),
                        wording.period(period));
    }

    private int sentences(int row) {
        for (String sentence : Sentences.of(view)) {
            page.height(row, 17f * ((sentence.length() - 1) / CHARACTERS_A_LINE + 1));
            page.span(row++, 0, LAST, Cell.text(sentence), Look.SENTENCE);
        }
        return row;
    }

    /** The months of what this sheet shows; those of the others stand on their own sheets. */
    private int windows(int row) {
        String windows = Finding.headline(view)
                .map(line -> line.measure().outcome())
                .distinct()
                .sorted()
                .map(this::window)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        page.height(row, 41);
        page.span(row, 0, LAST, Cell.text(windows + " " + wording.say("windows.how")), Look.QUIET);
        return row + 1;
    }

    private String window(Outcome outcome) {
        Window window = view.window(outcome);
        return window == null || window.current() == null
                ? ""
                : wording.say("windows", wording.say("outcome." + outcome), wording.period(window.current()));
    }

    private int gap(int row) {
        page.height(row, 7);
        return row + 1;
    }

    private void charts(int row, ChartData data, TableSheet sheet) {
        for (int i = 0; i < CHART_ROWS; i++) {
            page.height(row + i, 17);
        }
        TrendChart trend = data.trend();
        if (trend == null) {
            page.span(row, 0, 3, Cell.text(wording.say("charts.trend.missing")), Look.QUIET);
        } else {
            page.draw(data.chart(trend, sheet), row, 0, row + CHART_ROWS - 1, 5);
        }
        TouchpointChart touchpoints = data.touchpoints();
        if (touchpoints == null) {
            page.span(row, 6, LAST, Cell.text(wording.say("charts.bars.missing")), Look.QUIET);
        } else {
            page.draw(data.chart(touchpoints, sheet), row, 6, row + CHART_ROWS - 1, LAST);
        }
    }
}
