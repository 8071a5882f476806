package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Ending;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A run that is killed at any moment leaves what was published whole, and the next run ends as one that was never
 * interrupted. Of {@code cx.kills} runs (6; 100 in the profile {@code proofs}) a third is asked to stop with SIGTERM;
 * {@code -Dcx.seed=N} does it at other moments.
 */
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("cx.kills", 6);
    private static final long SEED = Long.getLong("cx.seed", 20261126);
    private static final Random RANDOM = new Random(SEED);

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable TwoNights nights;

    @BeforeAll
    static void runUndisturbed() throws IOException, InterruptedException {
        nights = TwoNights.in(folder);
    }

    private static TwoNights nights() {
        return Objects.requireNonNull(nights);
    }

    private static Home night(String name) throws IOException {
        return nights().second(folder.resolve(name));
    }

    static Stream<Long> kills() {
        return moments(KILLS - KILLS / 3);
    }

    static Stream<Long> requests() {
        return moments(KILLS / 3);
    }

    private static Stream<Long> moments(int count) {
        return Stream.generate(() -> (long) (RANDOM.nextDouble() * nights().millis()))
                .limit(count);
    }

    @ParameterizedTest(name = "killed after {0} ms")
    @MethodSource("kills")
    void isMadeGoodByTheNext(long moment) throws IOException, InterruptedException {
        Home home = night("killed");
        try {
            CxProcess run = CxProcess.run(home);
            boolean ended = run.process().waitFor(moment, TimeUnit.MILLISECONDS);
            run.process().destroyForcibly().waitFor();
            Outcome left = Outcome.of(home);
            assertThat(left.star())
                    .as("the star, whole")
                    .isIn(nights().before().star(), nights().after().star());
            Map<String, String> whole = new TreeMap<>(left.reports());
            whole.keySet()
                    .removeIf(file -> file.endsWith(".part")); // begun beside its place, for the next run to sweep
            whole.forEach((file, hash) -> assertThat(hash)
                    .as(file)
                    .isIn(
                            nights().before().reports().get(file),
                            nights().after().reports().get(file)));
            assertThat(CxProcess.run(home).end()).as("ended before: " + ended).isIn(Ending.DONE, Ending.WARNED);
            assertThat(Outcome.of(home).differencesFrom(nights().after())).isEmpty();
            assertThat(home.output().resolve("run.lease")).doesNotExist();
        } finally {
            PathUtils.deleteDirectory(home.folder());
        }
    }

    @ParameterizedTest(name = "terminated after {0} ms")
    @MethodSource("requests")
    void stopsWhenAskedTo(long moment) throws IOException, InterruptedException {
        Home home = night("terminated");
        try {
            CxProcess run = CxProcess.run(home);
            boolean ended = run.process().waitFor(moment, TimeUnit.MILLISECONDS);
            long asked = System.nanoTime();
            run.process().destroy();
            int code = run.end();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - asked))
                    .isLessThan(20);
            assertThat(code).isIn(ended ? List.of(Ending.DONE, Ending.WARNED) : List.of(Ending.STOPPED));
            assertThat(home.output().resolve("run.lease"))
                    .as("a run that was stopped has not died")
                    .doesNotExist();
            assertThat(CxProcess.run(home).end()).isIn(Ending.DONE, Ending.WARNED);
            assertThat(Outcome.of(home).differencesFrom(nights().after())).isEmpty();
        } finally {
            PathUtils.deleteDirectory(home.folder());
        }
    }

    @Test
    void ofTwoStartedTogetherOneRuns() throws IOException, InterruptedException {
        Home home = night("two");
        CxProcess first = CxProcess.run(home);
        CxProcess second = CxProcess.run(home);
        List<Integer> codes = Stream.of(first.end(), second.end()).sorted().toList();
        assertThat(codes.get(1)).isEqualTo(Ending.RUNNING);
        assertThat(codes.get(0)).isIn(Ending.DONE, Ending.WARNED);
        assertThat(Outcome.of(home).differencesFrom(nights().after())).isEmpty();
    }
}
