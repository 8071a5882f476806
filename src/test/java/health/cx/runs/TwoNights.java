package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Ending;
import health.cx.sample.Sample;
import health.cx.sample.SampleNetwork;
import health.cx.scenario.Home;
import health.cx.scenario.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A night that has been, the files of the next one, and how that ends when nobody disturbs it.
 *
 * @param folder the sample, and the home after the first night
 * @param before what the first night published
 * @param after what the second publishes
 * @param millis how long the second takes
 */
record TwoNights(Path folder, Outcome before, Outcome after, long millis) {

    static TwoNights in(Path folder) throws IOException, InterruptedException {
        Path sample = folder.resolve("sample");
        new Sample(new SampleNetwork(3, 900, LocalDate.parse("2025-10-01"), LocalDate.parse("2026-03-31"), 7))
                .write(sample);
        Home base = Home.in(Files.createDirectories(folder.resolve("base")));
        copy(sample, base, false);
        assertThat(CxProcess.run(base).end()).isIn(Ending.DONE, Ending.WARNED);
        Outcome before = Outcome.of(base);
        Home undisturbed = second(folder, folder.resolve("undisturbed"));
        long begun = System.nanoTime();
        assertThat(CxProcess.run(undisturbed).end()).isIn(Ending.DONE, Ending.WARNED);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        assertThat(Whole.reasons(undisturbed))
                .as("the second night computes touched units only")
                .isEmpty();
        Outcome after = Outcome.of(undisturbed);
        assertThat(after).isNotEqualTo(before);
        return new TwoNights(folder, before, after, millis);
    }

    /** A home of its own after the first night, with the files of the second. */
    Home second(Path place) throws IOException {
        return second(folder, place);
    }

    private static Home second(Path folder, Path place) throws IOException {
        PathUtils.copyDirectory(folder.resolve("base"), place);
        Home home = new Home(place);
        copy(folder.resolve("sample"), home, true);
        return home;
    }

    private static void copy(Path sample, Home home, boolean all) throws IOException {
        Path input = Files.createDirectories(home.folder().resolve("input"));
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.filter(file -> all || !file.toString().contains("2026-Q1"))
                    .toList()) {
                Files.copy(file, input.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
