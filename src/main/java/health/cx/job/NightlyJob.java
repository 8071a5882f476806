package health.cx.job;

import health.cx.clean.Outcome;
import health.cx.operate.CorrectionStore;
import health.cx.operate.Progress;
import health.cx.operate.RunLock;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.Line;
import health.cx.warehouse.Erasure;
import health.cx.warehouse.Ledger;
import health.cx.warehouse.Star;
import health.cx.warehouse.Warehouse;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The nightly job: from the files of a network of practices to the workbooks their owners open. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class NightlyJob {

    /** Two lanes: what a small machine has, and enough to keep the disk busy. */
    private static final int LANES = 2;

    private static final int CHUNK = 10_000;

    @Bean
    Job nightly(
            JobRepository repository,
            NightlySteps steps,
            Step stageFiles,
            TaskExecutor lanes,
            Stop stop,
            Metrics metrics) {
        Flow loadDimensions = new FlowBuilder<Flow>("loadDimensions")
                .split(lanes)
                .add(
                        flow(steps.star("loadPractices", Star::loadPractices)),
                        flow(steps.star("loadPatients", Star::loadPatients)),
                        flow(steps.star("loadOtherDimensions", Star::loadOtherDimensions)))
                .build();
        Flow publish = new FlowBuilder<Flow>("publish")
                .start(stageFiles)
                .next(steps.judgeFiles())
                .next(steps.chooseExtent())
                .next(steps.star("resolveVersions", Star::resolveVersions))
                .next(steps.star("matchVisits", Star::matchVisits))
                .next(loadDimensions)
                .next(steps.star("loadFacts", Star::loadFacts))
                .next(steps.star("widenExtent", Star::widenExtent))
                .next(steps.star("buildMarts", Star::buildMarts))
                .next(steps.writeRejects())
                .next(steps.checkStar())
                .next(steps.publishStar())
                .next(steps.writeWorkbooks())
                .build();
        Step discoverFiles = steps.discoverFiles();
        JobExecutionDecider delivery = steps.deliveryIsAskedFor();
        Flow deliver = new FlowBuilder<Flow>("deliver")
                .start(delivery)
                .on(NightlySteps.ASKED_FOR)
                .to(steps.deliverWorkbooks())
                .from(delivery)
                .on("COMPLETED")
                .end()
                .build();
        return new JobBuilder("nightly", repository)
                .listener(stop)
                .observationRegistry(metrics.observations())
                .start(discoverFiles)
                .on("COMPLETED")
                .to(publish)
                .next(deliver)
                .from(discoverFiles)
                .on(NightlySteps.NOTHING_NEW)
                .to(deliver)
                .from(discoverFiles)
                .on("FAILED")
                .fail()
                .end()
                .build();
    }

    private static Flow flow(Step step) {
        return new FlowBuilder<Flow>(step.getName()).start(step).build();
    }

    /** One step execution, and so one transaction of the warehouse, per file. */
    @Bean
    Step stageFiles(
            JobRepository repository,
            Intake intake,
            Step stageFile,
            TaskExecutor lanes,
            StepReport report,
            Metrics metrics) {
        return new StepBuilder("stageFiles", repository)
                .partitioner("stageFile", intake.partitioner())
                .step(stageFile)
                .taskExecutor(lanes)
                .listener(report)
                .observationRegistry(metrics.observations())
                .build();
    }

    @Bean
    Step stageFile(JobRepository repository, PlatformTransactionManager transactions, FileStager stager) {
        return new StepBuilder("stageFile", repository)
                .<Line, Outcome>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(stager)
                .processor(stager)
                .writer(stager)
                .listener((Object) stager)
                .build();
    }

    @Bean
    @StepScope
    FileStager stager(
            @Value("#{stepExecutionContext['file']}") int file,
            Setup setup,
            Intake intake,
            Reading reading,
            Corrections corrections,
            PatientSecret secret,
            Erasure erasure,
            Warehouse warehouse,
            Progress progress) {
        InputFile fresh = intake.freshFiles().get(file);
        return new FileStager(
                setup,
                fresh,
                intake,
                reading,
                corrections.over(fresh),
                secret.pseudonyms(),
                erasure,
                warehouse,
                progress);
    }

    @Bean
    Erasure erasure(Warehouse warehouse) {
        return Erasure.of(warehouse);
    }

    @Bean
    TaskExecutor lanes() {
        ThreadPoolTaskExecutor lanes = new ThreadPoolTaskExecutor();
        lanes.setCorePoolSize(LANES);
        lanes.setThreadNamePrefix("lane-");
        return lanes;
    }

    @Bean
    Corrections corrections(Setup setup) {
        return new Corrections(new CorrectionStore(setup.correctionsFolder()));
    }

    @Bean
    Reading reading(Setup setup, PatientSecret secret, Corrections corrections) {
        return new Reading(setup, secret, corrections);
    }

    @Bean
    Intake intake(Setup setup, Warehouse warehouse, Reading reading, Corrections corrections) {
        return new Intake(setup, new Ledger(warehouse), reading, corrections);
    }

    @Bean
    StepReport stepReport(Progress progress, Intake intake, RunLock lock) {
        return new StepReport(progress, intake, lock);
    }

    @Bean
    NightlySteps steps(
            Setup setup,
            Intake intake,
            Warehouse warehouse,
            JobRepository repository,
            StepReport report,
            RunResult result,
            Stop stop,
            Metrics metrics) {
        return new NightlySteps(setup, intake, warehouse, repository, report, result, stop, metrics);
    }
}
