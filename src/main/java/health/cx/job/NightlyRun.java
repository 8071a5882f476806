package health.cx.job;

import health.cx.operate.Progress;
import health.cx.operate.RunLock;
import health.cx.operate.Secret;
import health.cx.operate.StateCopy;
import health.cx.source.InvalidInput;
import health.cx.warehouse.Freshness;
import health.cx.warehouse.Ledger;
import health.cx.warehouse.SubjectLines;
import health.cx.warehouse.Warehouse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One run of the nightly job, from the lock to the summary. */
public final class NightlyRun {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);

    private final Setup setup;
    private final Metrics metrics;
    private final Stop stop = new Stop();

    /** A run of what is asked for; a job file that can't be read is an {@link InvalidInput}. */
    public NightlyRun(RunRequest request) {
        this.setup = Setup.read(request);
        this.metrics = new Metrics(setup.job().name());
    }

    /** Runs the job and says how it ended; throws nothing but errors of the machine. */
    public Ending run() {
        return holdingTheFolder(this::runLocked);
    }

    /** Does work while no other run can have the output folder. */
    Ending holdingTheFolder(Function<RunLock, Ending> work) {
        stop.arm();
        try (stop) {
            Optional<RunLock> lock = setup.lock();
            if (lock.isEmpty()) {
                return Ending.alreadyRunning(setup.job().output());
            }
            RunLock held = lock.get();
            try (held) {
                return work.apply(held);
            }
        }
    }

    /** Runs the job; the caller holds the output folder. */
    Ending runLocked(RunLock lock) {
        return runLocked(lock, new RunResult());
    }

    /** The same, and tells what it came to. */
    Ending runLocked(RunLock lock, RunResult result) {
        StateCopy.sweep(setup.stateFolder());
        try (Warehouse warehouse = new Warehouse(setup.warehouseFolder());
                ConfigurableApplicationContext context = context(warehouse, result, lock, stop)) {
            lock.takenOver().ifPresent(dead -> LOG.warn("took the output folder over from {}, which died", dead));
            JobExecution execution = start(context);
            Ending ending = Ending.of(execution, setup, result, stop.isAsked());
            ending.causes()
                    .forEach(cause -> LOG.error("run {} failed", setup.run().id(), cause));
            List<SubjectLines> lines = summed(ending, warehouse, result, context.getBean(StepReport.class));
            new Aftermath(setup, metrics).of(ending, result, lines);
            return ending;
        } catch (RuntimeException e) {
            // the gauges may be set already where it was the closing that failed
            new Aftermath(setup, new Metrics(setup.job().name())).of(Ending.brokenOff(e), result, List.of());
            throw e;
        }
    }

    /** Tells what the run came to; a database that broke it may say nothing more, and its end stays what it was. */
    private List<SubjectLines> summed(Ending ending, Warehouse warehouse, RunResult result, StepReport steps) {
        try {
            List<SubjectLines> lines = SubjectLines.of(warehouse);
            new Summary(setup, result, new Ledger(warehouse), Freshness.of(warehouse), steps).write(ending);
            return lines;
        } catch (RuntimeException e) {
            if (ending.exitCode() != Ending.FAILED) {
                throw e;
            }
            LOG.error("run {} could not be summed up", setup.run().id(), e);
            return List.of();
        }
    }

    Setup setup() {
        return setup;
    }

    private JobExecution start(ConfigurableApplicationContext context) {
        try {
            // a run is a new attempt, never a restart: whatever was open when another died is done again
            JobOperator operator = context.getBean(JobOperator.class);
            context.getBean(Stop.class).of(operator, context.getBean(Warehouse.class));
            return operator.start(
                    context.getBean("nightly", Job.class),
                    new JobParametersBuilder()
                            .addString("run", setup.run().id())
                            .toJobParameters());
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job could not be started", e);
        }
    }

    /** The context of a run; tests look at the job in it. */
    ConfigurableApplicationContext context(Warehouse warehouse, RunResult result, RunLock lock, Stop stop) {
        try (RepositoryFiles repository =
                RepositoryFiles.open(setup.warehouseFolder(), setup.run().id())) {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(NightlyJob.class)
                    .initializers(given(warehouse, result, lock, stop))
                    .properties(
                            "spring.datasource.url=" + repository.url(),
                            "logging.file.name=" + setup.runFolder().resolve("cx.log"))
                    .properties(logForm())
                    .run();
            DiscreetLog.install(result::warn);
            if (repository.wereMadeAnew()) {
                LOG.warn("the job repository could not be read and was made anew");
            }
            return context;
        }
    }

    /** Spring Boot's properties for the form of the log; lines of JSON say whose they are. */
    private String[] logForm() {
        return new String[] {
            // Boot keeps the format in a property of the process: the run before may have had another
            "logging.structured.format.file=" + (setup.job().jsonLog() ? "logstash" : ""),
            "logging.structured.json.add.job=" + setup.job().name(),
            "logging.structured.json.add.run=" + setup.run().id()
        };
    }

    /** What the context is given ready-made: it lives longer than the context. */
    private ApplicationContextInitializer<GenericApplicationContext> given(
            Warehouse warehouse, RunResult result, RunLock lock, Stop stop) {
        Progress progress = new Progress(setup.request().out(), setup.request().terminal());
        byte[] secret = Secret.of(setup.warehouseFolder(), System.getenv(Secret.VARIABLE));
        return context -> {
            context.registerBean(Setup.class, () -> setup);
            context.registerBean(Warehouse.class, () -> warehouse, bean -> bean.setDestroyMethodName(""));
            context.registerBean(Metrics.class, () -> metrics);
            context.registerBean(RunResult.class, () -> result);
            context.registerBean(Stop.class, () -> stop, bean -> bean.setDestroyMethodName(""));
            context.registerBean(RunLock.class, () -> lock, bean -> bean.setDestroyMethodName(""));
            context.registerBean(Progress.class, () -> progress);
            context.registerBean(PatientSecret.class, () -> new PatientSecret(secret));
        };
    }
}
