package health.cx.job;

import health.cx.operate.CorrectedFile;
import health.cx.operate.CorrectedFile.CorrectedRecord;
import health.cx.operate.CorrectionStore;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.Overlay;
import health.cx.source.records.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people corrected, as it stood when the run began: input like the files that it belongs to. */
final class Corrections {

    private final List<CorrectedFile> files;

    Corrections(CorrectionStore store) {
        this.files = store.all();
    }

    /** What is laid over the lines of a file. */
    Overlay over(InputFile file) {
        return overlay(file, corrected(file).map(CorrectedFile::records).orElse(List.of()));
    }

    static Overlay overlay(InputFile file, List<CorrectedRecord> records) {
        Map<Place, Map<String, String>> values = records.stream()
                .collect(Collectors.toMap(record -> new Place(record.line(), record.part()), CorrectedRecord::values));
        return new Overlay(file.mapping().subject(), values);
    }

    /** Tells one state of a file's corrections from another; empty where there are none. */
    String fingerprint(InputFile file) {
        return corrected(file).map(CorrectedFile::fingerprint).orElse("");
    }

    /** How many records were corrected in this file while it had other bytes: none of that holds any more. */
    int lost(InputFile file) {
        return files.stream()
                .filter(corrected ->
                        isAbout(corrected, file) && !corrected.sha256().equals(file.sha256()))
                .mapToInt(corrected -> corrected.records().size())
                .sum();
    }

    private Optional<CorrectedFile> corrected(InputFile file) {
        return files.stream()
                .filter(corrected ->
                        // whatever the file is called now
                        corrected.mapping().equals(file.mapping().name())
                                && corrected.sha256().equals(file.sha256()))
                .findFirst();
    }

    private static boolean isAbout(CorrectedFile corrected, InputFile file) {
        return corrected.mapping().equals(file.mapping().name())
                && corrected.file().equals(file.name());
    }
}
