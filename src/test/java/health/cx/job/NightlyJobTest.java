package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.operate.RunLock;
import health.cx.scenario.Home;
import health.cx.warehouse.Warehouse;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.test.JobOperatorTestUtils;
import org.springframework.context.ConfigurableApplicationContext;

/** The job as Spring Batch ran it. */
class NightlyJobTest {

    private static final String PUBLISHING =
            "judgeFiles, chooseExtent, resolveVersions, matchVisits, loadFacts, widenExtent, buildMarts, writeRejects, checkStar,"
                    + " publishStar, writeWorkbooks";

    @TempDir
    private Path folder;

    private Home home = new Home(Path.of(""));

    @BeforeEach
    void layOut() {
        home = Home.in(folder)
                .input("practices.csv", "practice_id,name", "P1,Elm Street Practice")
                .input(
                        "visits-1.csv",
                        "visit_id,practice_id,patient_id,scheduled_at,status",
                        "V1,P1,A,2026-03-02T09:00,completed",
                        "V2,P1,B,yesterday,completed",
                        "V1,P1,A,2026-03-02T09:00,completed")
                .input(
                        "visits-2.csv",
                        "visit_id,practice_id,patient_id,scheduled_at,status",
                        "V3,P1,A,2026-03-03T09:00,completed");
    }

    @Test
    void runsItsStepsInTheOrderOfTheProduct() throws Exception {
        List<String> steps = ran(0).stream()
                .map(StepExecution::getStepName)
                .filter(step -> !step.startsWith("stageFile"))
                .toList();
        assertThat(steps.get(0)).isEqualTo("discoverFiles");
        assertThat(steps.subList(5, 8))
                .as("side by side")
                .containsExactlyInAnyOrder("loadPractices", "loadPatients", "loadOtherDimensions");
        assertThat(String.join(", ", steps))
                .startsWith("discoverFiles, judgeFiles, chooseExtent, resolveVersions, matchVisits, load")
                .endsWith("loadFacts, widenExtent, buildMarts, writeRejects, checkStar, publishStar, writeWorkbooks");
        assertThat(steps).hasSize(4 + PUBLISHING.split(", ", -1).length);
    }

    @Test
    void stagesEachFileInAStepExecutionOfItsOwn() throws Exception {
        List<StepExecution> files = ran(0).stream()
                .filter(step -> step.getStepName().startsWith("stageFile:"))
                .toList();
        assertThat(files).extracting(StepExecution::getReadCount).containsExactlyInAnyOrder(1L, 3L, 1L);
        assertThat(files)
                .as("rejects are data, not skips")
                .allSatisfy(file -> assertThat(file.getSkipCount()).isZero())
                .allSatisfy(file -> assertThat(file.getWriteCount()).isEqualTo(file.getReadCount()))
                .allSatisfy(file -> assertThat(file.getRollbackCount()).isZero());
    }

    @Test
    void endsBehindDiscoveringWhenNothingIsNew() throws Exception {
        ran(0);
        List<StepExecution> steps = ran(1);
        assertThat(steps).extracting(StepExecution::getStepName).containsExactly("discoverFiles");
        assertThat(steps.get(0).getExitStatus()).isEqualTo(new ExitStatus(NightlySteps.NOTHING_NEW));
    }

    /** The step executions of a run, in the order in which they began. */
    private List<StepExecution> ran(int number) throws Exception {
        RunRequest request =
                home.request(number, new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        Setup setup = Setup.read(request);
        try (Warehouse warehouse = new Warehouse(setup.warehouseFolder());
                RunLock lock = RunLock.take(home.output(), "test", "nightly", request.clock())
                        .orElseThrow();
                Stop stop = new Stop();
                ConfigurableApplicationContext context =
                        new NightlyRun(request).context(warehouse, new RunResult(), lock, stop)) {
            JobOperatorTestUtils job =
                    new JobOperatorTestUtils(context.getBean(JobOperator.class), context.getBean(JobRepository.class));
            job.setJob(context.getBean("nightly", Job.class));
            JobExecution execution = job.startJob(new JobParametersBuilder()
                    .addString("run", setup.run().id())
                    .toJobParameters());
            assertThat(execution.getAllFailureExceptions()).isEmpty();
            return execution.getStepExecutions().stream()
                    .sorted(Comparator.comparingLong(StepExecution::getId))
                    .toList();
        }
    }
}
