package health.cx.report.sheets;

import health.cx.report.edition.Edition;
import health.cx.report.excel.Book;
import health.cx.report.excel.Imprint;
import health.cx.report.excel.Page;
import health.cx.report.excel.TableSheet;
import health.cx.report.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One reader's share of an issue: a workbook, and its tables for machines. */
public final class Volume {

    private final View view;
    private final House house;
    private final ChartData chartData;
    private final List<Table> tables;
    private final String version;

    private Volume(View view, House house, ChartData chartData, List<Table> tables, String version) {
        this.view = view;
        this.house = house;
        this.chartData = chartData;
        this.tables = tables;
        this.version = version;
    }

    static Volume of(View view, House house) {
        List<Table> tables = new ArrayList<>(List.of(
                TouchpointsSheet.of(view),
                HabitsSheet.of(view),
                PeriodsSheet.of(view),
                view.ofNetwork() ? PracticesSheet.of(view) : PeersSheet.of(view),
                WaitsSheet.stages(view),
                WaitsSheet.byHour(view),
                BillingSheet.measures(view),
                BillingSheet.byPayer(view),
                PatientsSheet.of(view),
                SegmentsSheet.of(view),
                IndicesSheet.of(view),
                DriversSheet.of(view)));
        if (LearnFromSheet.isDue(view)) {
            tables.add(LearnFromSheet.of(view));
        }
        tables.add(FeedbackSheet.of(view));
        tables.add(PartnersSheet.of(view));
        if (!view.edition().evaluation().adjusters().isEmpty()) {
            tables.add(AdjustmentSheet.of(view));
        }
        tables.add(DataQualitySheet.of(view));
        return new Volume(view, house, ChartData.of(view), List.copyOf(tables), "");
    }

    /** The same with the version of its content on its method sheet. */
    public Volume withVersion(String newVersion) {
        return new Volume(view, house, chartData, tables, newVersion);
    }

    /** Whether it is for those who may see every practice. */
    public boolean ofNetwork() {
        return view.ofNetwork();
    }

    /** What the reader may see; the files for machines are made from it too. */
    public Edition edition() {
        return view.edition();
    }

    /** The tables that have a sheet in the workbook, and a CSV twin. */
    public List<Table> tables() {
        return Stream.concat(tables.stream(), Stream.of(method())).toList();
    }

    /** The last of them, which says how to read the others and shows the version. */
    public Table method() {
        return MethodSheet.of(view, version);
    }

    /** What was chosen or could not be computed, and why, in words. */
    public List<String> remarks() {
        return view.edition().evaluation().notes().stream()
                .map(view.wording()::say)
                .toList();
    }

    /** How it looks and speaks. */
    public House house() {
        return house;
    }

    /** What its charts are drawn from. */
    public Table numbers() {
        return chartData.table();
    }

    /** Writes the workbook; the same edition gives the same bytes. */
    public void writeWorkbook(OutputStream out) throws IOException {
        try (Book book = new Book(imprint(), house.dress())) {
            Page summary = book.page(view.wording().tab(SummarySheet.ID).name());
            Map<String, TableSheet> sheets = new HashMap<>();
            tables().forEach(table -> sheets.put(table.tab().id(), book.table(table, pointer(table))));
            TableSheet numbers = book.table(chartData.table(), null);
            new SummarySheet(view, house.describedLogo(), summary).draw(chartData, numbers);
            for (Graph graph : chartData.beside()) {
                Objects.requireNonNull(sheets.get(graph.sheet())).draw(chartData.chart(graph, numbers));
            }
            book.writeTo(out);
        }
    }

    private @Nullable String pointer(Table table) {
        return chartData.areOn(table.tab().id()) ? view.wording().say("charts.below") : null;
    }

    private Imprint imprint() {
        return new Imprint(
                view.wording()
                        .say("footer", view.name(), view.edition().provenance().label()),
                "cx " + view.edition().provenance().cxVersion(),
                view.edition().evaluation().period().end());
    }
}
