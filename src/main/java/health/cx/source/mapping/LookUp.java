package health.cx.source.mapping;

import health.cx.source.InvalidInput;
import health.cx.source.records.CsvRecords;
import health.cx.source.records.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A look-up file that has been read.
 *
 * @param file its path below the input folder
 * @param key the column of its keys
 * @param sha256 the hash of its content: with other content its readers' files become other rows
 * @param columns its columns
 * @param rows per key its row
 */
public record LookUp(
        String file, String key, String sha256, List<String> columns, Map<String, @Nullable String[]> rows) {

    static LookUp read(Path input, LookUpFile definition) {
        Path path = input.resolve(definition.file());
        if (!Files.isRegularFile(path)) {
            throw new InvalidInput(path + ": the source file looks values up in this file, and it is not there. Put it"
                    + " into the input folder, or mend 'look-ups'.");
        }
        try (CsvRecords records = new CsvRecords(path, definition.file(), definition.layout())) {
            int key = position(definition.file(), records.fields(), definition.key());
            return new LookUp(
                    definition.file(),
                    definition.key(),
                    Discovery.sha256(path),
                    records.fields(),
                    rows(definition.file(), records, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable String[]> rows(String file, CsvRecords records, int key) {
        Map<String, @Nullable String[]> rows = new HashMap<>();
        for (Entry entry = records.next(); entry != null; entry = records.next()) {
            if (entry instanceof Entry.Broken broken) {
                throw new InvalidInput(file + ", line " + broken.place().line() + ": " + broken.expected()
                        + " A look-up file must be without faults.");
            }
            @Nullable String[] row = ((Entry.Fields) entry).values();
            String code = row[key];
            if (code != null && !code.isBlank()) {
                @Nullable String[] earlier = rows.putIfAbsent(code.strip(), row);
                if (earlier != null && !Arrays.equals(earlier, row)) {
                    // the key itself may name a person
                    throw new InvalidInput(file + ", line " + entry.place().line()
                            + ": an earlier line has the same key and other values. Keep one of the two.");
                }
            }
        }
        return rows;
    }

    /** The position of one of its columns. */
    int position(String column) {
        return position(file, columns, column);
    }

    private static int position(String file, List<String> columns, String column) {
        int position = columns.indexOf(column);
        if (position < 0) {
            // a file without a header has data in its first line, so that its columns are not named
            throw new InvalidInput(file + ": there is no column '" + column + "', which a look-up reads. Check its"
                    + " header line and delimiter, or mend 'look-ups'.");
        }
        return position;
    }
}
