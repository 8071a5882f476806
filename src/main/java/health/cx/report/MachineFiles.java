package health.cx.report;

import static health.cx.report.table.Plain.number;
import static health.cx.report.table.Plain.words;
import static java.util.stream.Collectors.toMap;

import health.cx.evaluate.Comparison;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.report.edition.SourceAccount;
import health.cx.report.sheets.Shapes;
import health.cx.report.table.Shape;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVPrinter;

/**
 * The contract for machines: every figure and every comparison, in long form, and what became of each file's rows. Columns
 * are only ever added at the end. Numbers are those that the sheets show.
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
        Map<String, Measure> measures = measures(evaluation);
        for (Figure f : evaluation.figures()) {
            Shape shape = Shapes.of(Objects.requireNonNull(measures.get(f.measureId())), f.statistic());
            csv.printRecord(
                    words(f.practiceId()),
                    f.period().start(),
                    f.period().end(),
                    f.measureId(),
                    f.statistic().id(),
                    number(shape.roundedOrNull(f.value())),
                    f.n() == null ? "" : f.n(),
                    number(shape.roundedOrNull(f.lower())),
                    number(shape.roundedOrNull(f.upper())),
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
        Map<String, Measure> measures = measures(evaluation);
        for (Comparison c : evaluation.comparisons()) {
            Shape shape = Shapes.change(Objects.requireNonNull(measures.get(c.measureId())));
            csv.printRecord(
                    words(c.practiceId()),
                    c.measureId(),
                    c.statistic().id(),
                    c.against().id(),
                    c.headline() ? "headline" : "exploratory",
                    number(shape.roundedOrNull(c.difference())),
                    number(shape.roundedOrNull(c.lower())),
                    number(shape.roundedOrNull(c.upper())),
                    number(Shape.CHANCE.roundedOrNull(c.p())),
                    number(Shape.CHANCE.roundedOrNull(c.adjustedP())),
                    c.headline() && c.verdict() != null ? c.verdict().text() : "");
        }
        csv.flush();
    }

    private static Map<String, Measure> measures(Evaluation evaluation) {
        return evaluation.measures().stream().collect(toMap(Measure::id, measure -> measure));
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
