package health.cx.job;

import health.cx.clean.Cleaner;
import health.cx.clean.Outcome;
import health.cx.clean.Pseudonyms;
import health.cx.clean.TypedRecord;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.Line;
import health.cx.source.mapping.RowReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file read as a run would read it, and nothing kept of it.
 *
 * @param file as one mapping reads it
 * @param shown its first accepted records
 * @param read lines
 * @param accepted lines
 * @param filtered lines that the mapping leaves out
 * @param rejected lines per column and reason
 * @param flagged values per column and reason
 */
public record Trial(
        InputFile file,
        List<Shown> shown,
        long read,
        long accepted,
        long filtered,
        Map<String, Long> rejected,
        Map<String, Long> flagged) {

    /**
     * A record to show.
     *
     * @param row its texts
     * @param record the same, typed
     */
    public record Shown(Line.Row row, TypedRecord record) {}

    private static final int SECRET_BYTES = 32;

    /** Reads the whole file; the first {@code rows} accepted lines are kept for showing. */
    public static Trial of(InputFile file, ZoneId zone, int rows) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret); // thrown away with the trial
        Cleaner cleaner = new Cleaner(file.mapping(), zone, new Pseudonyms(secret));
        List<Shown> shown = new ArrayList<>();
        Map<String, Long> rejected = new TreeMap<>();
        Map<String, Long> flagged = new TreeMap<>();
        long read = 0;
        long accepted = 0;
        long filtered = 0;
        try (RowReader reader = new RowReader(file)) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                read++;
                Outcome outcome = cleaner.clean(line);
                if (outcome instanceof Outcome.Kept kept) {
                    accepted++;
                    kept.flags().forEach(flag -> flagged.merge(flag.column() + " " + flag.reason(), 1L, Long::sum));
                    if (accepted <= rows && line instanceof Line.Row row) {
                        kept.records().forEach(record -> shown.add(new Shown(row, record)));
                    }
                } else if (outcome instanceof Outcome.Rejected no) {
                    String column = no.column() == null ? "" : no.column() + " ";
                    rejected.merge(column + no.reason(), 1L, Long::sum);
                } else {
                    filtered++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Trial(file, shown, read, accepted, filtered, rejected, flagged);
    }

    /** How many lines were rejected, whatever the reason. */
    public long rejections() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }
}
