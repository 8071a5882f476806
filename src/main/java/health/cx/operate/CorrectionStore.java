package health.cx.operate;

import health.cx.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code output/warehouse/corrections/}: what people corrected, a file of its own per input file and mapping. It may name
 * patients, so that its owner alone may read it.
 */
public final class CorrectionStore {

    private static final String ENDING = ".json";

    private final Path folder;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The corrections in this folder, which need not be there. */
    public CorrectionStore(Path folder) {
        this.folder = folder;
    }

    /** All that was ever corrected, also in files that have come again with other bytes since. */
    public List<CorrectedFile> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the corrections that name a patient. */
    public void forgetPatient(String patientId) {
        for (CorrectedFile file : all()) {
            List<CorrectedFile.CorrectedRecord> left = file.records().stream()
                    .filter(record -> !patientId.equals(record.values().get("patient_id")))
                    .toList();
            if (left.size() < file.records().size()) {
                write(new CorrectedFile(file.mapping(), file.file(), file.sha256(), left));
            }
        }
    }

    /** What was corrected in one file as one mapping reads it. */
    public Optional<CorrectedFile> of(String mapping, String file, String sha256) {
        Path stored = place(mapping, file, sha256);
        return Files.exists(stored) ? Optional.of(read(stored)) : Optional.empty();
    }

    /** Adds to what was corrected in a file, whole or not at all. */
    public void add(CorrectedFile more) {
        write(of(more.mapping(), more.file(), more.sha256())
                .map(before -> before.with(more))
                .orElse(more));
    }

    private void write(CorrectedFile all) {
        Path file = place(all.mapping(), all.file(), all.sha256());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            OwnerOnly.makeFolder(folder);
            OwnerOnly.write(next, json.writeValueAsString(all) + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String mapping, String file, String sha256) {
        return folder.resolve(DigestUtils.sha256Hex(mapping + '\n' + file + '\n' + sha256) + ENDING);
    }

    private CorrectedFile read(Path file) {
        return json.readValue(file, CorrectedFile.class);
    }
}
