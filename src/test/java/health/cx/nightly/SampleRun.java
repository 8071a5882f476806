package health.cx.nightly;

import health.cx.job.Ending;
import health.cx.job.NightlyRun;
import health.cx.job.RunRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/**
 * The nightly job on the committed sample, run once for all tests that look at its results.
 *
 * @param output its output folder
 * @param ending how it ended
 * @param printed what it printed
 */
public record SampleRun(Path output, Ending ending, String printed) {

    /** The day after the sample's exports were made. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T02:15:00Z"), ZoneOffset.UTC);

    private static final class Holder {
        static final SampleRun RUN = first();
    }

    /** The one run. */
    public static SampleRun once() {
        return Holder.RUN;
    }

    private static SampleRun first() {
        try {
            Path output = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "sample-run");
            return run(Path.of("jobs/nightly.yaml"), null, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a job of the project. */
    static SampleRun run(Path job, @org.jspecify.annotations.Nullable Path input, Path output) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        RunRequest request = new RunRequest(
                Path.of("").toAbsolutePath(),
                job,
                input == null ? null : input.toAbsolutePath(),
                output.toAbsolutePath(),
                out,
                false,
                CLOCK);
        return new SampleRun(output, new NightlyRun(request).run(), printed.toString(StandardCharsets.UTF_8));
    }

    /** The network's table of this name, row by row. */
    public List<Map<String, String>> table(String name) {
        return csv(output.resolve("reports/2026-02/network/data").resolve(name));
    }

    /** A CSV file, row by row. */
    public static List<Map<String, String>> csv(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var bytes = BOMInputStream.builder().setPath(file).get();
                var rows = format.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
