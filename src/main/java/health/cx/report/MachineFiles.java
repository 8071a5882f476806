package health.cx.report;

import static health.cx.report.table.Plain.number;
import static health.cx.report.table.Plain.words;

import health.cx.evaluate.Comparison;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.report.edition.SourceAccount;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/**
 * The contract for machines: every figure and every comparison, in long form, and what became of each file's rows. Columns
 * are only ever added at the end.
 */
final class MachineFiles {

    private MachineFiles() {}

    static void measures(Evaluation evaluation, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, Twin.FORMAT);
        csv.printRecord(
                "practice_id",
                "period_start",
                "period_end",
                "measure_id",
                "statistic",
                "value",
                "n",
                "lower",
                "upper",
                "marker");
        for (Figure f : evaluation.figures()) {
            csv.printRecord(
                    words(f.practiceId()),
                    f.period().start(),
                    f.period().end(),
                    f.measureId(),
                    f.statistic().id(),
                    number(f.value()),
                    f.n() == null ? "" : f.n(),
                    number(f.lower()),
                    number(f.upper()),
                    f.marker() == null ? "" : f.marker().text());
        }
        csv.flush();
    }

    static void comparisons(Evaluation evaluation, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, Twin.FORMAT);
        csv.printRecord(
                "practice_id",
                "measure_id",
                "statistic",
                "against",
                "family",
                "difference",
                "lower",
                "upper",
                "p",
                "p_adjusted",
                "verdict");
        for (Comparison c : evaluation.comparisons()) {
            csv.printRecord(
                    words(c.practiceId()),
                    c.measureId(),
                    c.statistic().id(),
                    c.against().id(),
                    c.headline() ? "headline" : "exploratory",
                    number(c.difference()),
                    number(c.lower()),
                    number(c.upper()),
                    number(c.p()),
                    number(c.adjustedP()),
                    c.headline() && c.verdict() != null ? c.verdict().text() : "");
        }
        csv.flush();
    }

    static void files(List<SourceAccount> accounts, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, Twin.FORMAT);
        csv.printRecord(
                "file", "source", "subject", "read", "accepted", "rejected", "duplicate", "superseded", "filtered");
        for (SourceAccount a : accounts) {
            csv.printRecord(
                    words(a.file()),
                    words(a.source()),
                    a.subject(),
                    a.read(),
                    a.accepted(),
                    a.rejected(),
                    a.duplicate(),
                    a.superseded(),
                    a.filtered());
        }
        csv.flush();
    }
}
