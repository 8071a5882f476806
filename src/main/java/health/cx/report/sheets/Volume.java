package health.cx.report.sheets;

import health.cx.report.edition.Edition;
import health.cx.report.excel.Book;
import health.cx.report.excel.Imprint;
import health.cx.report.excel.Page;
import health.cx.report.excel.TableSheet;
import health.cx.report.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** One reader's share of an issue: a workbook, and its tables for machines. */
public final class Volume {

    private final View view;
    private final ChartData chartData;
    private final List<Table> tables;

    Volume(View view) {
        this.view = view;
        this.chartData = ChartData.of(view);
        this.tables = Stream.of(
                        TouchpointsSheet.of(view),
                        PeriodsSheet.of(view),
                        view.ofNetwork() ? PracticesSheet.of(view) : PeersSheet.of(view),
                        WaitsSheet.stages(view),
                        WaitsSheet.byHour(view),
                        BillingSheet.measures(view),
                        BillingSheet.byPayer(view),
                        FeedbackSheet.of(view),
                        PartnersSheet.of(view),
                        DataQualitySheet.of(view),
                        MethodSheet.of(view))
                .toList();
    }

    /** What the reader may see; the files for machines are made from it too. */
    public Edition edition() {
        return view.edition();
    }

    /** The tables that have a sheet in the workbook, and a CSV twin. */
    public List<Table> tables() {
        return tables;
    }

    /** Writes the workbook; the same edition gives the same bytes. */
    public void writeWorkbook(OutputStream out) throws IOException {
        try (Book book = new Book(imprint())) {
            Page summary = book.page(SummarySheet.NAME);
            tables.forEach(book::table);
            TableSheet numbers = book.table(chartData.table());
            new SummarySheet(view, summary).draw(chartData, numbers);
            book.writeTo(out);
        }
    }

    private Imprint imprint() {
        return new Imprint(
                view.wording()
                        .say("footer", view.name(), view.edition().provenance().label()),
                "cx " + view.edition().provenance().cxVersion(),
                view.wording().language(),
                view.edition().evaluation().dataUntil());
    }
}
