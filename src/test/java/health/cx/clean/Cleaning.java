package health.cx.clean;

import health.cx.source.Subject;
import health.cx.source.mapping.Line;
import health.cx.source.mapping.Mapping;
import health.cx.source.mapping.SourceFile;
import health.cx.source.records.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cleans rows that name only the columns a claim is about; the others are good or empty. */
record Cleaning(Subject subject, Cleaner cleaner) {

    private static final Map<Subject, Map<String, String>> GOOD = Map.of(
            Subject.PRACTICES, Map.of("practice_id", "P1", "name", "Elm Street Practice"),
            Subject.PATIENTS, Map.of("patient_id", "A", "practice_id", "P1"),
            Subject.VISITS,
                    Map.of("visit_id", "V1", "practice_id", "P1", "patient_id", "A", "arrived_at", "2026-03-02T09:00"),
            Subject.BILLING,
                    Map.of(
                            "line_id",
                            "L1",
                            "practice_id",
                            "P1",
                            "posted_on",
                            "2026-03-05",
                            "entry",
                            "charge",
                            "amount",
                            "100"),
            Subject.FOLLOW_UPS, Map.of("follow_up_id", "U1", "practice_id", "P1", "visit_id", "V1"),
            Subject.FEEDBACK,
                    Map.of(
                            "feedback_id",
                            "M1",
                            "practice_id",
                            "P1",
                            "received_at",
                            "2026-03-03T09:00",
                            "kind",
                            "complaint"),
            Subject.HAND_OFFS, Map.of("hand_off_id", "H1", "practice_id", "P1", "visit_id", "V1"));

    /** A cleaner in Berlin's time; {@code more} are further keys of the mapping, such as its formats. */
    static Cleaning of(Path folder, Subject subject, String patientIds, String more) {
        String source = "source: test\npatient-ids: " + patientIds + "\nmappings: [{subject: " + subject.id()
                + ", files: x.csv" + more + "}]\n";
        try {
            Mapping mapping = SourceFile.read(Files.writeString(folder.resolve("source.yaml"), source))
                    .mappings()
                    .get(0);
            Pseudonyms pseudonyms = new Pseudonyms("secret".getBytes(StandardCharsets.UTF_8));
            return new Cleaning(subject, new Cleaner(mapping, ZoneId.of("Europe/Berlin"), pseudonyms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome clean(Map<String, String> columns) {
        @Nullable String[] values = new @Nullable String[subject.columns().size()];
        GOOD.getOrDefault(subject, Map.of()).forEach((column, text) -> values[subject.indexOf(column)] = text);
        columns.forEach((column, text) -> values[subject.indexOf(column)] = text.isEmpty() ? null : text);
        return cleaner.clean(new Line.Row(Place.of(7), values));
    }

    Outcome.Kept kept(Map<String, String> columns) {
        return (Outcome.Kept) clean(columns);
    }

    Outcome.Rejected rejected(Map<String, String> columns) {
        return (Outcome.Rejected) clean(columns);
    }

    static TypedRecord record(Outcome.Kept kept) {
        return kept.records().get(0);
    }

    @Nullable
    Object value(Outcome.Kept kept, String column) {
        return record(kept).values()[subject.indexOf(column)];
    }
}
