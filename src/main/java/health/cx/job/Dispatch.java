package health.cx.job;

import health.cx.deliver.Deliveries;
import health.cx.deliver.Outcome;
import health.cx.deliver.Parcel;
import health.cx.deliver.Undeliverable;
import health.cx.report.PastIssue;
import health.cx.source.Deliver;
import health.cx.source.Nearest;
import health.cx.warehouse.Warehouse;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the workbooks that lie in their place to delivery: those of the reported period, and of older issues those that
 * went out before. It looks at files, not at what this run wrote, so that what could not be delivered goes the next night
 * also where nothing is new.
 */
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Setup setup;
    private final Warehouse warehouse;
    private final RunResult result;
    private final Stop stop;

    Dispatch(Setup setup, Warehouse warehouse, RunResult result, Stop stop) {
        this.setup = setup;
        this.warehouse = warehouse;
        this.result = result;
        this.stop = stop;
    }

    /** Whether there is anything to hand over; a rehearsal leaves the house as it is. */
    boolean isAskedFor() {
        return setup.job().deliver() != null && setup.request().rehearsal() == null;
    }

    /** Delivers by the job file; what waits is told of, and keeps nothing else back. */
    void deliver(Deliver wanted, Map<String, String> environment) {
        List<Parcel> parcels = parcels();
        warnOfUnknown(wanted, parcels);
        try {
            Deliveries deliveries =
                    Deliveries.open(wanted, setup.job().output().resolve("deliveries.json"), environment);
            for (Parcel parcel : parcels) {
                stop.check();
                note(deliveries.deliver(parcel));
            }
        } catch (Undeliverable e) {
            warn("No workbook is delivered: " + e.getMessage());
        }
    }

    private void note(Outcome outcome) {
        if (outcome instanceof Outcome.Delivered delivered) {
            LOG.info("delivered {}{}", delivered.file().getFileName(), delivered.mailed() ? " and mailed it" : "");
            result.delivered(delivered.mailed());
        } else if (outcome instanceof Outcome.Waiting waiting) {
            warn(waiting.sentence());
        }
    }

    private void warn(String sentence) {
        LOG.warn(sentence);
        result.warn(sentence);
    }

    private List<Parcel> parcels() {
        String reported =
                ReportPeriod.of(setup.job(), warehouse).map(ReportPeriod::label).orElse("");
        return PastIssue.in(setup.reportsFolder()).stream()
                .flatMap(issue -> issue.practiceWorkbooks().stream())
                .map(workbook -> new Parcel(
                        workbook.practice(),
                        workbook.period(),
                        workbook.file(),
                        workbook.sha256(),
                        workbook.period().equals(reported)))
                .toList();
    }

    /** A mistyped practice would get no mail, and nobody would know. */
    private void warnOfUnknown(Deliver wanted, List<Parcel> parcels) {
        List<String> known = parcels.stream().map(Parcel::practice).distinct().toList();
        if (wanted.mail() != null && !known.isEmpty()) {
            wanted.mail().recipients().keySet().stream()
                    .filter(practice -> !known.contains(practice))
                    .forEach(practice -> warn("Recipients are named for the practice '" + practice
                            + "', which has no workbook; " + Nearest.of(practice, known)));
        }
    }
}
