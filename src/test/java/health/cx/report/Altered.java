package health.cx.report;

import health.cx.evaluate.Comparison;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.trend.ControlChart;
import health.cx.report.edition.Edition;
import health.cx.report.edition.Provenance;
import health.cx.report.edition.Provenance.InputFile;
import health.cx.report.edition.SourceAccount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An edition in which something is planted that the one before has not. */
record Altered(Edition edition) {

    Altered figures(UnaryOperator<Figure> change) {
        Evaluation e = edition.evaluation();
        return evaluation(e.figures().stream().map(change).toList(), e.measures(), e.comparisons(), e.certificate());
    }

    /** With these figures alone, the network's being made of these practices. */
    Altered telling(List<Figure> figures, Set<String> members) {
        Evaluation e = edition.evaluation();
        return evaluation(figures, members, e.measures(), List.of(), List.of(), e.certificate());
    }

    Altered comparisons(UnaryOperator<Comparison> change) {
        Evaluation e = edition.evaluation();
        return evaluation(
                e.figures(), e.measures(), e.comparisons().stream().map(change).toList(), e.certificate());
    }

    Altered measures(UnaryOperator<Measure> change) {
        Evaluation e = edition.evaluation();
        return evaluation(e.figures(), e.measures().stream().map(change).toList(), e.comparisons(), e.certificate());
    }

    Altered certificate(Certificate certificate) {
        Evaluation e = edition.evaluation();
        return evaluation(e.figures(), e.measures(), e.comparisons(), certificate);
    }

    private Altered evaluation(
            List<Figure> figures, List<Measure> measures, List<Comparison> comparisons, Certificate certificate) {
        Evaluation e = edition.evaluation();
        return evaluation(figures, e.members(), measures, comparisons, e.charts(), certificate);
    }

    private Altered evaluation(
            List<Figure> figures,
            Set<String> members,
            List<Measure> measures,
            List<Comparison> comparisons,
            List<ControlChart> charts,
            Certificate certificate) {
        Evaluation e = edition.evaluation();
        return with(
                new Evaluation(
                        e.period(),
                        e.dataUntil(),
                        e.practices(),
                        members,
                        measures,
                        e.windows(),
                        figures,
                        comparisons,
                        e.adjusters(),
                        e.adjustments(),
                        e.rankings(),
                        e.funnels(),
                        charts,
                        e.drivers(),
                        e.models(),
                        certificate,
                        e.notes()),
                edition.accounts(),
                edition.provenance());
    }

    /** A file more, with the rows that count and nothing else. */
    Altered file(String name, long rows) {
        SourceAccount account = new SourceAccount("clinic visits", "visits", name, rows, rows, 0, Map.of(), 0, 0, 0);
        Provenance p = edition.provenance();
        return with(
                edition.evaluation(),
                Stream.concat(edition.accounts().stream(), Stream.of(account)).toList(),
                provenance(
                        p.label(),
                        "other" + p.dataVersion(),
                        Stream.concat(p.inputs().stream(), Stream.of(new InputFile(name, "cd".repeat(32), 0)))
                                .toList()));
    }

    Altered label(String label) {
        Provenance p = edition.provenance();
        return with(edition.evaluation(), edition.accounts(), provenance(label, p.dataVersion(), p.inputs()));
    }

    private Provenance provenance(String label, String dataVersion, List<InputFile> inputs) {
        Provenance p = edition.provenance();
        return new Provenance(
                p.job(),
                p.cxVersion(),
                dataVersion,
                p.jobVersion(),
                p.dictionaryVersion(),
                label,
                p.currency(),
                p.timeZone(),
                inputs,
                p.notes(),
                p.networkNotes());
    }

    private Altered with(Evaluation evaluation, List<SourceAccount> accounts, Provenance provenance) {
        return new Altered(new Edition(
                evaluation,
                accounts,
                edition.matches(),
                edition.money(),
                edition.waits(),
                edition.payers(),
                edition.counts(),
                edition.partners(),
                edition.segments(),
                edition.habits(),
                edition.providers(),
                edition.examples(),
                provenance));
    }
}
