package health.cx.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A written sample, read back with another library than the one that wrote it. */
record Folder(Path path) {

    /** The arguments of the committed sample: input/README.md names the same. */
    static final SampleNetwork COMMITTED =
            new SampleNetwork(8, 27_000, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 3, 31), 45);

    static Folder write(SampleNetwork network, Path path) throws IOException {
        new Sample(network).write(path);
        return new Folder(path);
    }

    List<Path> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> files(String subject) {
        return files().stream()
                .filter(file -> name(file).equals(subject) || name(file).startsWith(subject + "-"))
                .toList();
    }

    List<CSVRecord> rows(String subject) {
        return files(subject).stream().flatMap(file -> read(file).stream()).toList();
    }

    static List<CSVRecord> read(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The current version of each record: the last by recorded_at, none first. */
    Map<String, CSVRecord> current(String subject, String id) {
        BinaryOperator<CSVRecord> later = (a, b) -> a.get("recorded_at").compareTo(b.get("recorded_at")) > 0 ? a : b;
        return rows(subject).stream()
                .collect(Collectors.toMap(row -> row.get("practice_id") + " " + row.get(id), row -> row, later));
    }

    /** What truth.csv counts of a kind of dirt. */
    long dirt(Dirt kind) {
        return rows("truth").stream()
                .filter(row -> row.get("truth").equals(kind.code()))
                .mapToLong(row -> Long.parseLong(row.get("count")))
                .sum();
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".csv", "");
    }
}
