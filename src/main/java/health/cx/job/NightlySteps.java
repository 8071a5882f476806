package health.cx.job;

import health.cx.report.Reports;
import health.cx.source.Deliver;
import health.cx.source.InvalidInput;
import health.cx.source.mapping.Mapping;
import health.cx.warehouse.Basis;
import health.cx.warehouse.Checks;
import health.cx.warehouse.Extent;
import health.cx.warehouse.Ledger;
import health.cx.warehouse.Publication;
import health.cx.warehouse.RejectFiles;
import health.cx.warehouse.Star;
import health.cx.warehouse.Warehouse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The steps that are one call each; what they hand on to each other lies in tables. */
final class NightlySteps {

    /** How discovering ends when there is nothing to do. */
    static final String NOTHING_NEW = "NOTHING NEW";

    /** That the job file asks for delivery. */
    static final String ASKED_FOR = "ASKED FOR";

    private static final Logger LOG = LoggerFactory.getLogger(NightlySteps.class);

    private final Setup setup;
    private final Intake intake;
    private final Warehouse warehouse;
    private final Ledger ledger;
    private final JobRepository repository;
    private final StepReport report;
    private final RunResult result;
    private final Stop stop;
    private final Metrics metrics;

    NightlySteps(
            Setup setup,
            Intake intake,
            Warehouse warehouse,
            JobRepository repository,
            StepReport report,
            RunResult result,
            Stop stop,
            Metrics metrics) {
        this.stop = stop;
        this.setup = setup;
        this.intake = intake;
        this.warehouse = warehouse;
        this.ledger = new Ledger(warehouse);
        this.repository = repository;
        this.report = report;
        this.result = result;
        this.metrics = metrics;
    }

    /** Finds the new files; forgets what an interrupted run left in the stage, so that it is read again. */
    Step discoverFiles() {
        return step("discoverFiles", () -> {
            boolean wasHeld = ledger.forgetUnfinished();
            refuseOtherSources();
            intake.discover();
            result.discovered(intake);
            new Expectations(setup, warehouse, result).judgeLateness(intake.freshSubjects());
            if (!setup.request().rerun().isWanted()
                    && !wasHeld // its rejects may have to go
                    && intake.nothingNew()
                    && workbooks().stand()) {
                result.foundNothingNew();
                return NOTHING_NEW;
            }
            ledger.begin(setup.run());
            ledger.settle(
                    setup.job().timeZone(), setup.today(), setup.measures().items());
            return "COMPLETED";
        });
    }

    /** An output folder holds one network; the figures of two would be mixed. */
    private void refuseOtherSources() {
        List<String> own =
                setup.mappings().stream().map(Mapping::source).distinct().toList();
        List<String> others = ledger.sources().stream()
                .filter(source -> !own.contains(source))
                .toList();
        if (!others.isEmpty()) {
            throw new InvalidInput(setup.job().output() + ": this output folder holds data of the source "
                    + String.join(", ", others) + ", which the job '"
                    + setup.job().name()
                    + "' does not read. Name another folder with --output, or the source in the job file.");
        }
    }

    /** Settles whether the star is computed from all rows, or from those of the units that new rows touch. */
    Step chooseExtent() {
        return step("chooseExtent", () -> {
            Rerun rerun = setup.request().rerun();
            List<String> reasons = rerun.equals(Rerun.NOTHING) ? List.of() : List.of("this is a " + rerun.reason());
            new Extent(warehouse).choose(reasons, new Basis(setup.run().version()));
        });
    }

    /** A step that is one stretch of SQL files. */
    Step star(String name, Consumer<Star> work) {
        return step(name, () -> work.accept(new Star(warehouse)));
    }

    /** Writes the rejects before they are judged, so that people find them also when nothing is published. */
    Step writeRejects() {
        return step("writeRejects", () -> new RejectFiles(warehouse).write(setup.rejectsFolder()));
    }

    /** Holds files back that changed while they were read, have too many rejects, or are not as expected. */
    Step judgeFiles() {
        return step("judgeFiles", () -> {
            new RejectShares(setup.job(), ledger).judge(result);
            new Expectations(setup, warehouse, result).judgeFiles();
            intake.unsteady().stream().sorted().forEach(file -> {
                ledger.hold(file); // another mapping may have read it whole
                result.hold(file + " changed or went while it was being read; the next run reads it again.");
            });
        });
    }

    /** Holds the run back when a check finds a row. */
    Step checkStar() {
        return step("checkStar", () -> {
            result.computedWhole(new Extent(warehouse).reasons());
            List<Checks.Finding> findings = new Checks(warehouse).run();
            if (!findings.isEmpty()) {
                throw new HeldBack("Nothing is published: data checks failed: "
                        + findings.stream()
                                .map(f -> f.check() + " (" + f.rows() + " rows)")
                                .collect(Collectors.joining(", "))
                        + ". What was published stays.");
            }
        });
    }

    /** Puts the new star in the place of the last one, all or nothing. */
    Step publishStar() {
        return step("publishStar", () -> {
            new Publication(warehouse)
                    .publish(setup.run(), setup.request().clock().instant());
            result.changed(ledger.changedDates(setup.run()));
        });
    }

    /** Evaluates what was published and writes the workbooks. */
    Step writeWorkbooks() {
        return step("writeWorkbooks", () -> {
            workbooks().write();
            ledger.finish(setup.run(), setup.definition());
        });
    }

    /** Says whether this run delivers what lies in its place. */
    JobExecutionDecider deliveryIsAskedFor() {
        return (job, step) ->
                dispatch().isAskedFor() ? new FlowExecutionStatus(ASKED_FOR) : FlowExecutionStatus.COMPLETED;
    }

    /** Delivers the workbooks, also those that an earlier run could not. */
    Step deliverWorkbooks() {
        return step("deliverWorkbooks", () -> {
            Deliver wanted = Objects.requireNonNull(setup.job().deliver());
            dispatch().deliver(wanted, System.getenv());
        });
    }

    private Dispatch dispatch() {
        return new Dispatch(setup, warehouse, result, stop);
    }

    private Workbooks workbooks() {
        Reports reports = setup.request().rehearsal() == null
                ? new Reports(Workbooks.THREADS, this::tell, setup.house())
                : Reports.rehearsing(Workbooks.THREADS, setup.house());
        return new Workbooks(setup, warehouse, result, reports);
    }

    private void tell(Path workbook) {
        LOG.info("wrote {}", workbook.getFileName());
        stop.check();
    }

    private Step step(String name, Runnable work) {
        return step(name, () -> {
            work.run();
            return "COMPLETED";
        });
    }

    private Step step(String name, java.util.function.Supplier<String> work) {
        return new StepBuilder(name, repository)
                .tasklet((contribution, context) -> {
                    contribution.setExitStatus(new ExitStatus(work.get()));
                    return RepeatStatus.FINISHED;
                })
                .listener(report)
                .observationRegistry(metrics.observations())
                .build();
    }
}
