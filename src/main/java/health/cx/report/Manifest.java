package health.cx.report;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Measure;
import health.cx.report.edition.Edition;
import health.cx.report.edition.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an issue was made from and what it consists of. */
final class Manifest {

    static final String NAME = "manifest.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Manifest() {}

    /** Order and names as written. */
    private record Content(
            String period,
            String periodStart,
            String periodEnd,
            String dataUntil,
            String job,
            String cxVersion,
            String dataVersion,
            Map<String, String> measureVersions,
            List<Provenance.InputFile> inputs,
            List<Output> outputs) {}

    private record Output(String file, String sha256) {}

    static void write(Edition edition, Path folder, List<FinishedFile> files, OutputStream out) throws IOException {
        // line feeds everywhere, or the same issue would differ between systems
        String json = JSON.writeValueAsString(content(edition, folder, files)).replace("\r\n", "\n") + "\n";
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Content content(Edition edition, Path folder, List<FinishedFile> files) {
        Evaluation evaluation = edition.evaluation();
        Provenance from = edition.provenance();
        return new Content(
                from.label(),
                evaluation.period().start().toString(),
                evaluation.period().end().toString(),
                evaluation.dataUntil().toString(),
                from.job(),
                from.cxVersion(),
                from.dataVersion(),
                evaluation.measures().stream()
                        .collect(Collectors.toMap(Measure::id, Measure::version, (a, b) -> a, TreeMap::new)),
                from.inputs(),
                files.stream()
                        .map(file -> new Output(relative(folder, file.path()), file.sha256()))
                        .toList());
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Deletes the files that the issue written here before had and this one has not, a renamed practice's for instance. */
    static void deleteWhatWent(Path folder, List<FinishedFile> files) throws IOException {
        Path manifest = folder.resolve(NAME);
        if (!Files.isRegularFile(manifest)) {
            return;
        }
        List<Path> kept = files.stream().map(FinishedFile::path).toList();
        for (var output : JSON.readTree(Files.readString(manifest)).path("outputs")) {
            Path old = folder.resolve(output.path("file").asString()).normalize();
            if (old.startsWith(folder) && !old.equals(manifest) && !kept.contains(old)) {
                Files.deleteIfExists(old);
            }
        }
    }
}
