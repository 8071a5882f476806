package health.cx.scenario;

import health.cx.job.Ending;
import health.cx.job.NightlyRun;
import health.cx.job.Rerun;
import health.cx.job.RunRequest;
import health.cx.source.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder to run the nightly job in: the project's source and measure files, a job file that lets any share of rejects
 * pass, an input and an output folder.
 */
public record Home(Path folder) {

    private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");
    private static final Instant FIRST_NIGHT = Instant.parse("2026-04-01T02:15:00Z");

    /** How a run ended: its exit code, and all that it said. */
    public record Ended(int exitCode, String said) {}

    /** Lays the home out in an empty folder. */
    public static Home in(Path folder) {
        Home home = new Home(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        home.copy(Path.of("jobs"), "jobs");
        home.copy(SCENARIOS.resolve("job.yaml"), "job.yaml");
        return home;
    }

    static Path scenarios() {
        return SCENARIOS;
    }

    public Path output() {
        return folder.resolve("output");
    }

    /** Writes an input file. */
    public Home input(String name, String... lines) {
        try {
            Files.createDirectories(folder.resolve("input"));
            Files.writeString(folder.resolve("input").resolve(name), String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file or a folder to a place in the home, in place of what is there. */
    Home copy(Path from, String place) {
        Path to = folder.resolve(place);
        try {
            if (Files.isDirectory(to)) {
                PathUtils.deleteDirectory(to);
            }
            if (Files.isDirectory(from)) {
                PathUtils.copyDirectory(from, to);
            } else {
                Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run is asked for; runs are numbered from 0 and start a minute after each other on 2026-04-01. */
    public RunRequest request(int number, PrintStream out) {
        return request(number, Rerun.NOTHING, out);
    }

    /** What a rerun is asked for. */
    public RunRequest request(int number, Rerun rerun, PrintStream out) {
        Clock clock = Clock.fixed(FIRST_NIGHT.plusSeconds(60L * number), ZoneOffset.UTC);
        return new RunRequest(folder, Path.of("job.yaml"), null, null, out, false, clock).with(rerun);
    }

    /** Runs the job, as the command line would. */
    public Ended run(int number) {
        return run(number, Rerun.NOTHING);
    }

    /** Runs it with what a rerun is asked for. */
    public Ended run(int number, Rerun rerun) {
        return ended(out -> new NightlyRun(request(number, rerun, out)).run());
    }

    /** How a command ended, with all that it said. */
    public static Ended ended(Function<PrintStream, Ending> command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            Ending ending = command.apply(out);
            return new Ended(ending.exitCode(), printed.toString(StandardCharsets.UTF_8) + ending.sentence());
        } catch (InvalidInput e) {
            return new Ended(Ending.INVALID, printed.toString(StandardCharsets.UTF_8) + String.valueOf(e.getMessage()));
        }
    }

    /** The last publish. */
    public Published published() {
        return new Published(output().resolve("warehouse").resolve("published.duckdb"));
    }

    /** The names of the workbooks of all issues that lie in their place. */
    List<String> workbooks() {
        return files("reports", path -> !path.toString().contains(".issues"))
                .filter(name -> name.endsWith(".xlsx"))
                .sorted()
                .toList();
    }

    /** The file names below a folder of the output. */
    Stream<String> files(String place) {
        return files(place, path -> true);
    }

    private Stream<String> files(String place, Predicate<Path> which) {
        Path below = output().resolve(place);
        if (!Files.isDirectory(below)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(below)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(which)
                    .map(file -> file.getFileName().toString())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
