package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Forget;
import health.cx.job.NightlyRun;
import health.cx.job.Rerun;
import health.cx.scenario.Deadly;
import health.cx.scenario.Home;
import health.cx.scenario.RandomFiles;
import health.cx.scenario.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.core.scope.context.JobSynchronizationManager;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;

/**
 * Whatever happens to the files of a folder, and however often a run dies over it: the warehouse ends as one that was built
 * from the surviving files alone. {@code cx.sequences} of them are tried (3; 50 in the profile {@code proofs}), others with
 * {@code -Dcx.seed=N}.
 */
class SequencesTest {

    private static final int SEQUENCES = Integer.getInteger("cx.sequences", 2);
    private static final long SEED = Long.getLong("cx.seed", 20261126);
    private static final int STEPS = 8;
    private static final List<String> SUBJECTS =
            List.of("billing", "invitations", "surveys", "follow_ups", "feedback", "hand_offs", "patients");
    private static final List<String> DEADLY = List.of("stageFiles", "buildMarts", "checkStar", "publishStar");

    /** Runs that computed touched units only; of a few short sequences there may be none. */
    private static final AtomicInteger OF_UNITS = new AtomicInteger();

    @TempDir
    private Path folder;

    @AfterAll
    static void mostPathsWereWalked() {
        assertThat(OF_UNITS.get()).isGreaterThanOrEqualTo(SEQUENCES / 10);
    }

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + SEQUENCES);
    }

    /** What counts: per file name the text that was last published under it. */
    private final Map<String, String> counts = new TreeMap<>();

    private final List<String> said = new ArrayList<>();
    private int number;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endAsABuildFromTheSurvivingFiles(long seed) throws IOException {
        Random random = new Random(seed);
        Home home = Home.in(Files.createDirectories(folder.resolve("long")));
        write(home, "practices.csv", "practice_id,name\nP1,Elm Street Practice\nP2,Harbor Practice\n");
        write(home, "visits-0.csv", new RandomFiles(random).of("visits"));
        run(home, Rerun.NOTHING);
        for (int i = 0; i < STEPS; i++) {
            step(home, random);
        }
        run(home, Rerun.NOTHING);
        Home fresh = Home.in(Files.createDirectories(folder.resolve("fresh")));
        Files.createDirectories(fresh.output().resolve("warehouse"));
        Files.copy(home.output().resolve("warehouse/secret"), fresh.output().resolve("warehouse/secret"));
        counts.forEach((name, text) -> fresh.input(name, text.stripTrailing()));
        assertThat(fresh.run(number).exitCode()).isZero();
        String latest = latest(fresh);
        assertThat(Outcome.of(home)
                        .only(latest)
                        .differencesFrom(Outcome.of(fresh).only(latest)))
                .as("%s", said)
                .isEmpty();
    }

    private static String latest(Home home) throws IOException {
        try (Stream<Path> periods = Files.list(home.output().resolve("reports"))) {
            return periods.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .max(String::compareTo)
                    .orElseThrow();
        }
    }

    private void step(Home home, Random random) throws IOException {
        List<String> names = counts.keySet().stream()
                .filter(name -> !name.startsWith("practices"))
                .toList();
        String some = names.get(random.nextInt(names.size()));
        RandomFiles files = new RandomFiles(random);
        switch (random.nextInt(8)) {
            case 0 -> write(home, "visits-" + (number + 1) + ".csv", files.of("visits"));
            case 1 -> {
                String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
                write(home, subject + "-" + (number + 1) + ".csv", files.of(subject));
            }
            case 2 -> write(home, some, files.of(some.substring(0, some.indexOf('-'))));
            case 3 -> {
                // a mapping that is not optional wants a file: without any the run says so and does nothing
                if (!some.equals("visits-0.csv")) {
                    said.add("gone from the input folder: " + some);
                    Files.deleteIfExists(home.folder().resolve("input").resolve(some));
                }
            }
            case 4 -> {
                if (!some.equals("visits-0.csv")) {
                    forget(home, some);
                }
            }
            case 5 -> {
                said.add("rerun");
                LocalDate from = LocalDate.parse("2026-02-01").plusDays(random.nextInt(40));
                run(home, new Rerun(new Rerun.Range(from, from.plusDays(10)), random.nextBoolean(), false));
            }
            case 6 -> {
                write(home, "visits-" + (number + 1) + ".csv", files.of("visits"));
                die(home, DEADLY.get(random.nextInt(DEADLY.size())));
            }
            default -> run(home, Rerun.NOTHING);
        }
    }

    private void write(Home home, String name, String text) {
        said.add("write " + name);
        home.input(name, text.stripTrailing());
    }

    private void run(Home home, Rerun rerun) throws IOException {
        Home.Ended ended = home.run(number++, rerun);
        said.add("run " + rerun.range() + " " + ended.exitCode());
        assertThat(ended.exitCode()).as("%s%n%s", said, ended.said()).isZero();
        if (Whole.reasons(home).isEmpty() && !ended.said().contains("Nothing is new")) {
            OF_UNITS.incrementAndGet();
        }
        published(home);
    }

    /** All that lies in the input folder has been read. */
    private void published(Home home) throws IOException {
        try (Stream<Path> files = Files.list(home.folder().resolve("input"))) {
            for (Path file : files.toList()) {
                counts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    private void forget(Home home, String name) throws IOException {
        run(home, Rerun.NOTHING); // so that it is known what counts
        said.add("forget " + name);
        Home.Ended ended = Home.ended(out -> new Forget(home.request(number++, out), true).file(name));
        assertThat(ended.exitCode()).as("%s%n%s", said, ended.said()).isZero();
        Files.deleteIfExists(home.folder().resolve("input").resolve(name));
        counts.remove(name);
    }

    private void die(Home home, String step) {
        said.add("died behind " + step);
        try (Deadly out = new Deadly(step)) {
            new NightlyRun(home.request(number++, out)).run();
        } catch (AssertionError e) {
            assertThat(e).hasMessage("died behind " + step);
        } finally {
            StepSynchronizationManager.close(); // a process takes these with it
            JobSynchronizationManager.close();
        }
    }
}
