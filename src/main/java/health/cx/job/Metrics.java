package health.cx.job;

import health.cx.operate.RunFile;
import health.cx.warehouse.SubjectLines;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.util.List;

/** The figures of one run for monitoring: the timers of Spring Batch and gauges of our own. */
final class Metrics {

    private static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObservationRegistry observations = ObservationRegistry.create();

    /** The metrics of a run of this job, which labels all of them. */
    Metrics(String job) {
        meters.config().commonTags("cx_job", job); // 'job' is the collector's own
        // nothing is active any more when a file of metrics is read
        observations
                .observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(meters, IgnoredMeters.LONG_TASK_TIMER));
    }

    /**
     * What times the job and its steps. It is handed to them and not left in the context for Spring Batch to find, which
     * would pass over steps that aren't beans and would time every line that the chunk step reads.
     */
    ObservationRegistry observations() {
        return observations;
    }

    /** Sets the gauges of a run that has ended. */
    void describe(Setup setup, Ending ending, RunResult result, List<SubjectLines> lines) {
        gauge("cx.run.exit.code", "How the last run ended; 0 and 10 published", ending.exitCode());
        moment("cx.run.started", "When the last run began", setup.run().startedAt());
        moment(
                "cx.run.ended",
                "When the last run ended",
                setup.request().clock().instant());
        RunFile.lastSuccess(setup.job().output())
                .ifPresent(when -> moment("cx.run.last.success", "When a run last ended with 0 or 10", when));
        gauge(
                "cx.files.new",
                "Files that the last run read: new, changed, or again because that was asked",
                result.newFiles());
        gauge("cx.workbooks.written", "Workbooks that the last run wrote", result.workbooks());
        for (SubjectLines line : lines) {
            gauge("cx.lines.read", "Lines of the live files", line.read(), "subject", line.subject());
            gauge("cx.lines.rejected", "Rejected lines of the live files", line.rejected(), "subject", line.subject());
        }
    }

    private void gauge(String name, String help, Number value, String... labels) {
        Gauge.builder(name, () -> value).description(help).tags(Tags.of(labels)).register(meters);
    }

    private void moment(String name, String help, Instant moment) {
        Gauge.builder(name + ".timestamp", () -> moment.toEpochMilli() / 1000.0)
                .description(help)
                .baseUnit("seconds")
                .register(meters);
    }

    /** All of them in the text format of OpenMetrics. */
    String text() {
        return meters.scrape(OPEN_METRICS);
    }
}
