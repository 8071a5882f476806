package health.cx.job;

import health.cx.notify.Messenger;
import health.cx.notify.Notice;
import health.cx.operate.MetricsFile;
import health.cx.operate.Retention;
import health.cx.source.Keep;
import health.cx.source.Notify;
import health.cx.warehouse.SubjectLines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows a run: the deletion of what nobody wants to keep, its metrics, and word to those who asked for it. None of
 * it changes how the run ended.
 */
final class Aftermath {

    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

    private final Setup setup;
    private final Metrics metrics;

    Aftermath(Setup setup, Metrics metrics) {
        this.setup = setup;
        this.metrics = metrics;
    }

    void of(Ending ending, RunResult result, List<SubjectLines> lines) {
        if (setup.request().rehearsal() != null) {
            return;
        }
        attempt("Old runs and issues could not be deleted", () -> delete(ending));
        attempt("The metrics could not be written", () -> measure(ending, result, lines));
        attempt("Nobody could be told", () -> tell(ending, result, lines));
    }

    private void attempt(String failure, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn(failure, e);
            warn(failure + ": " + e.getMessage());
        }
    }

    private void warn(String sentence) {
        setup.request().out().println("Warning: " + sentence);
    }

    private void delete(Ending ending) {
        Keep keep = setup.job().keep();
        Retention retention = new Retention(setup.job().output());
        if (ending.isSuccess() && keep.runs() != null) {
            int runs = retention.deleteRunsBefore(
                    setup.run().startedAt().minus(keep.runs()), setup.run().id());
            LOG.info(
                    "deleted the folders of {} runs older than {} days",
                    runs,
                    keep.runs().toDays());
        }
        if (ending.isSuccess() && keep.issues() != null) {
            int issues = retention.deleteIssuesBeyond(keep.issues());
            LOG.info("deleted {} replaced issues beyond {} of a period", issues, keep.issues());
        }
    }

    private void measure(Ending ending, RunResult result, List<SubjectLines> lines) {
        metrics.describe(setup, ending, result, lines);
        MetricsFile.write(setup.job().output(), setup.runFolder(), metrics.text());
    }

    private void tell(Ending ending, RunResult result, List<SubjectLines> lines) {
        Notify notify = setup.job().notices();
        if (occasion(ending).filter(notify.on()::contains).isEmpty()) {
            return;
        }
        Notice notice = new Notice(
                setup.job().name(),
                setup.run().id(),
                ending.exitCode(),
                ending.isSuccess() ? String.join(" ", result.warnings()) : ending.discreet(),
                counts(result, lines),
                places());
        for (String failure : new Messenger(notify, System.getenv()).tell(notice)) {
            LOG.warn(failure);
            warn(failure);
        }
    }

    private static Map<String, Long> counts(RunResult result, List<SubjectLines> lines) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("newFiles", (long) result.newFiles());
        counts.put("linesRead", lines.stream().mapToLong(SubjectLines::read).sum());
        counts.put(
                "linesRejected",
                lines.stream().mapToLong(SubjectLines::rejected).sum());
        counts.put("workbooks", (long) result.workbooks());
        return counts;
    }

    private Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("runFolder", setup.shown(setup.runFolder()));
        places.put("rejects", setup.shown(setup.rejectsFolder()));
        return places;
    }

    private static Optional<Notify.Occasion> occasion(Ending ending) {
        return switch (ending.exitCode()) {
            case Ending.WARNED -> Optional.of(Notify.Occasion.WARNING);
            case Ending.HELD -> Optional.of(Notify.Occasion.HELD);
            case Ending.FAILED, Ending.INVALID -> Optional.of(Notify.Occasion.FAILURE);
            default -> Optional.empty();
        };
    }
}
