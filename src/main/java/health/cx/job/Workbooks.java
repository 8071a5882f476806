package health.cx.job;

import health.cx.evaluate.Practice;
import health.cx.report.Occasion;
import health.cx.report.PastIssue;
import health.cx.report.Reports;
import health.cx.report.WrittenIssue;
import health.cx.warehouse.PublishedStar;
import health.cx.warehouse.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates the published star for the reported period and writes the issue of its workbooks. */
final class Workbooks {

    /** How many workbooks are made at a time. */
    static final int THREADS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Workbooks.class);

    private final Setup setup;
    private final Warehouse warehouse;
    private final RunResult result;
    private final Reports reports;

    /** {@code reports} writes them, or only tells which it would write. */
    Workbooks(Setup setup, Warehouse warehouse, RunResult result, Reports reports) {
        this.reports = reports;
        this.setup = setup;
        this.warehouse = warehouse;
        this.result = result;
    }

    /** Whether the issue that the published star gives lies in its place, with all its workbooks. */
    boolean stand() {
        return ReportPeriod.of(setup.job(), warehouse)
                .filter(period -> PastIssue.in(setup.reportsFolder()).stream()
                        .map(PastIssue::manifest)
                        .anyMatch(issue -> issue.period().equals(period.label()) && issue.isWhole()))
                .isPresent();
    }

    void write() {
        try (PublishedStar star = new PublishedStar(warehouse)) {
            Optional<ReportPeriod> asked = ReportPeriod.of(setup.job(), star);
            if (asked.isEmpty()) {
                result.warn("No visit dated today or before is completed, so there is nothing to report on yet");
                return;
            }
            ReportPeriod period = asked.get();
            warnOfUnnamed();
            EditionMaker.Known known = known(star); // once, however many issues are written
            result.wrote(write(star, known, period));
            for (PastIssue older : PastIssue.in(setup.reportsFolder())) {
                if (!older.manifest().period().equals(period.label())) {
                    review(star, known, period.other(older), older);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the workbooks could not be written: " + e.getMessage(), e);
        }
    }

    /** Whose label stands in the dictionary's own language, among words of another. */
    private void warnOfUnnamed() {
        List<String> unnamed = setup.measures().unnamed();
        if (!unnamed.isEmpty()) {
            String language = setup.house().wording().language();
            result.warn("No label in the language '" + language + "' for " + String.join(", ", unnamed)
                    + "; the measure dictionary's own stands for it. Write one into "
                    + Labels.named(setup.job().measures(), language).getFileName() + " beside the dictionary");
        }
    }

    /** Writes an older issue again where that is asked for; tells people of it where the data say something else now. */
    private void review(PublishedStar star, EditionMaker.Known known, ReportPeriod period, PastIssue older)
            throws IOException {
        Rerun rerun = setup.request().rerun();
        boolean outdated = isOutdated(star, period, older);
        boolean inRange = rerun.range() != null
                && rerun.range()
                        .overlaps(period.period().start(), period.period().end());
        if (inRange || (outdated && rerun.reissue())) {
            result.wrote(write(star, known, period));
        } else if (outdated) {
            result.foundOutdated(period.label());
        }
    }

    /** Whether rows of its months, or of the months before them, were changed since a run found it to be right. */
    private static boolean isOutdated(PublishedStar star, ReportPeriod period, PastIssue issue) {
        return !star.list(
                        "changed_since",
                        PublishedStar.Row::yes,
                        issue.manifest().run(),
                        period.period().end())
                .isEmpty();
    }

    private WrittenIssue write(PublishedStar star, EditionMaker.Known known, ReportPeriod period) throws IOException {
        WrittenIssue issue = reports.write(
                new EditionMaker(star, setup, known, period)::hiding,
                setup.reportsFolder(),
                new Occasion(setup.run().id(), setup.request().rerun().reason()));
        issue.unwritten().forEach(LOG::warn);
        issue.refused().forEach(LOG::warn);
        return issue;
    }

    private EditionMaker.Known known(PublishedStar star) {
        EvidenceLoader loader = new EvidenceLoader(star);
        List<Practice> practices = loader.practices();
        EditionMaker.Known known = new EditionMaker.Known(
                loader.load(
                        practices, setup.measures().measures(), setup.measures().adjusters()),
                loader.closes());
        LOG.info("read the evidence of {} practices", practices.size());
        return known;
    }
}
