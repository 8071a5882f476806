package health.cx.docs;

import health.cx.job.Ending;
import health.cx.job.NightlyRun;
import health.cx.job.RunRequest;
import health.cx.job.Trial;
import health.cx.source.draft.Draft;
import health.cx.source.draft.Undecided;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** The wide export of docs/sources.md in a home folder of its own, on its way from the file to the workbooks. */
record WideExport(Path home) {

    static final Path FILES = Path.of("src/test/resources/docs/wide-export");
    private static final Clock MARCH = Clock.fixed(Instant.parse("2026-03-02T01:15:00Z"), ZoneOffset.UTC);

    static WideExport in(Path home, WideFile file) throws IOException {
        WideExport export = new WideExport(home);
        Files.createDirectories(export.file().getParent());
        Files.createDirectories(export.source().getParent());
        Files.writeString(export.file(), file.text());
        Files.copy(Path.of("jobs/measures.yaml"), home.resolve("jobs/measures.yaml"));
        Files.copy(FILES.resolve("jobs/clinic.yaml"), home.resolve("jobs/clinic.yaml"));
        return export;
    }

    Path file() {
        return home.resolve("exports/clinic/export.csv");
    }

    Path source() {
        return home.resolve("jobs/sources/clinic.yaml");
    }

    /** {@code cx map}. */
    String map() throws IOException {
        String draft = Draft.of(file(), 2026);
        Files.writeString(source(), draft);
        return draft;
    }

    /** {@code cx map --check}. */
    List<Trial> check() throws IOException {
        Undecided.refuse(source());
        long bytes = Files.size(file());
        return SourceFile.read(source()).mappings().stream()
                .map(mapping -> new InputFile(mapping, file(), "export.csv", bytes, ""))
                .map(file -> Trial.of(file, ZoneId.of("Europe/Berlin"), 3))
                .toList();
    }

    /** {@code cx run}. */
    Ending run() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        RunRequest request = new RunRequest(home, Path.of("jobs/clinic.yaml"), null, null, nowhere, false, MARCH);
        return new NightlyRun(request).run();
    }

    /** All workbooks and tables by their path, as the hashes of their bytes. */
    Map<String, String> written() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(reports())) {
            for (Path file : files.filter(WideExport::isWorkbookOrTable).toList()) {
                hashes.put(reports().relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static boolean isWorkbookOrTable(Path file) {
        return file.toString().endsWith(".xlsx") || file.toString().endsWith(".csv");
    }

    private Path reports() {
        return home.resolve("output/clinic/reports/2026-01");
    }
}
