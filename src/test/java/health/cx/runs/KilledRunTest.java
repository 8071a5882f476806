package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Ending;
import health.cx.sample.Sample;
import health.cx.sample.SampleNetwork;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
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

    private static Outcome before = new Outcome(List.of(), Map.of());
    private static Outcome after = before;
    private static long millis;

    /** A night that has been, and the files of the next one; how that ends when nobody disturbs it, and how long it takes. */
    @BeforeAll
    static void runUndisturbed() throws IOException, InterruptedException {
        Path sample = folder.resolve("sample");
        new Sample(new SampleNetwork(3, 900, LocalDate.parse("2025-10-01"), LocalDate.parse("2026-03-31"), 7))
                .write(sample);
        Home base = Home.in(Files.createDirectories(folder.resolve("base")));
        copy(sample, base, false);
        assertThat(CxProcess.run(base).end()).isIn(Ending.DONE, Ending.WARNED);
        before = Outcome.of(base);
        Home undisturbed = night("undisturbed");
        long begun = System.nanoTime();
        assertThat(CxProcess.run(undisturbed).end()).isIn(Ending.DONE, Ending.WARNED);
        millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        after = Outcome.of(undisturbed);
        assertThat(after).isNotEqualTo(before);
    }

    private static void copy(Path sample, Home home, boolean all) throws IOException {
        Path input = Files.createDirectories(home.folder().resolve("input"));
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.filter(file -> all || !file.toString().contains("2026-Q1"))
                    .toList()) {
                Files.copy(file, input.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Home night(String name) throws IOException {
        Path place = folder.resolve(name);
        PathUtils.copyDirectory(folder.resolve("base"), place);
        Home home = new Home(place);
        copy(folder.resolve("sample"), home, true);
        return home;
    }

    static Stream<Long> kills() {
        return moments(KILLS - KILLS / 3);
    }

    static Stream<Long> requests() {
        return moments(KILLS / 3);
    }

    private static Stream<Long> moments(int count) {
        return Stream.generate(() -> (long) (RANDOM.nextDouble() * millis)).limit(count);
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
            assertThat(left.star()).as("the star, whole").isIn(before.star(), after.star());
            Map<String, String> whole = new TreeMap<>(left.reports());
            whole.keySet()
                    .removeIf(file -> file.endsWith(".part")); // begun beside its place, for the next run to sweep
            whole.forEach((file, hash) -> assertThat(hash)
                    .as(file)
                    .isIn(before.reports().get(file), after.reports().get(file)));
            assertThat(CxProcess.run(home).end()).as("ended before: " + ended).isIn(Ending.DONE, Ending.WARNED);
            assertThat(Outcome.of(home).differencesFrom(after)).isEmpty();
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
            assertThat(CxProcess.run(home).end()).isIn(Ending.DONE, Ending.WARNED);
            assertThat(Outcome.of(home).differencesFrom(after)).isEmpty();
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
        assertThat(Outcome.of(home).differencesFrom(after)).isEmpty();
    }
}
