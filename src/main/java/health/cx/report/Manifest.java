package health.cx.report;

import health.cx.report.edition.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an issue was made from and what it consists of: {@code manifest.json}, in this order and with these names.
 *
 * @param period its label, which names its folder
 * @param issue the how many-th of its period it is, from 1
 * @param reason why it was written
 * @param jobVersion hash of the job file; empty in manifests of older versions of cx, as is the next
 * @param dictionaryVersion hash of the measure dictionary
 * @param run the last run that found it to be what the data say
 * @param volumes what each reader's folder says
 * @param inputs the files behind it
 * @param outputs its files
 */
public record Manifest(
        String period,
        String periodStart,
        String periodEnd,
        int issue,
        String reason,
        String run,
        String dataUntil,
        String job,
        String cxVersion,
        String dataVersion,
        String jobVersion,
        String dictionaryVersion,
        Map<String, String> measureVersions,
        List<Content> volumes,
        List<Provenance.InputFile> inputs,
        List<Output> outputs) {

    static final String NAME = "manifest.json";

    /** What older versions of cx did not write yet is empty. */
    public Manifest {
        jobVersion = Objects.requireNonNullElse(jobVersion, "");
        dictionaryVersion = Objects.requireNonNullElse(dictionaryVersion, "");
        measureVersions = Objects.requireNonNullElse(measureVersions, Map.of());
        inputs = Objects.requireNonNullElse(inputs, List.of());
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /**
     * What a reader's folder says.
     *
     * @param folder below the issue's
     * @param version hash of its content; empty where it could not be written whole
     */
    public record Content(String folder, String version) {

        static Content unfinished(String folder) {
            return new Content(folder, "");
        }

        private boolean isFinished() {
            return !version.isEmpty();
        }
    }

    /**
     * A file of the issue.
     *
     * @param file its path below the issue's folder
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Output(String file, String sha256) {}

    /** The manifest of an issue's folder; empty where there is none that this version could have written. */
    public static Optional<Manifest> of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Manifest read = JSON.readValue(Files.readString(file), Manifest.class);
            return read.volumes == null || read.outputs == null ? Optional.empty() : Optional.of(read);
        } catch (JacksonException e) {
            return Optional.empty(); // the issue is written anew
        }
    }

    void write(OutputStream out) throws IOException {
        // line feeds everywhere, or the same issue would differ between systems
        String json = JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether each reader's folder could be written whole; another run tries the others again. */
    public boolean isWhole() {
        return volumes.stream().allMatch(Content::isFinished);
    }

    /** The files of one reader's folder. */
    List<Output> outputsOf(String folder) {
        return outputs.stream()
                .filter(output -> output.file().startsWith(folder + "/"))
                .toList();
    }

    boolean says(Content content) {
        return volumes.contains(content);
    }
}
