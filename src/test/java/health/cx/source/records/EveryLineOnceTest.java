package health.cx.source.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is broken, each of its lines is part of exactly one entry. */
class EveryLineOnceTest {

    private static final String[] PIECES = {
        "a", "b", ",", ",", ",", "\"", "\"", "\"\"", "\"x\"", " ", "\n", "\n", "\r\n", "\r", "\\", "\uFFFD"
    };

    @TempDir
    private Path folder;

    /** Bits of text thrown together: each line that isn't blank is told or lies within the record told before it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void throwsNoLineAway(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(200), 0, PIECES.length).forEach(i -> text.append(PIECES[i]));
            String[] lines = text.toString().split("\r\n|\n|\r", -1);
            NavigableMap<Long, Integer> told = told(text.toString());
            for (int line = 1; line <= lines.length; line++) {
                boolean blank = lines[line - 1].isBlank();
                boolean covered = told.floorKey((long) line) != null
                        && told.floorEntry((long) line).getKey()
                                        + told.floorEntry((long) line).getValue()
                                > line;
                assertThat(covered || blank).as("line %d of %s", line, text).isTrue();
            }
            assertThat(told.isEmpty() || told.lastKey() <= lines.length).isTrue();
        }
    }

    /** The lines that entries begin on, with the number of lines that they are; a broken one is a single line. */
    private NavigableMap<Long, Integer> told(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), text);
        NavigableMap<Long, Integer> told = new TreeMap<>();
        CsvLayout layout = new CsvLayout(StandardCharsets.UTF_8, ',', '"', null, 0, 0, List.of("a", "b"));
        try (CsvRecords records = new CsvRecords(file, "rows.csv", layout)) {
            for (Entry entry = records.next(); entry != null; entry = records.next()) {
                int lines = 1;
                if (entry instanceof Entry.Fields fields) {
                    for (String value : fields.values()) {
                        lines += value == null ? 0 : value.split("\r\n|\n|\r", -1).length - 1;
                    }
                }
                long line = entry.place().line();
                assertThat(told.isEmpty() || told.lastKey() + told.lastEntry().getValue() <= line)
                        .as("line %d of %s", line, text)
                        .isTrue();
                told.put(line, lines);
            }
        }
        return told;
    }

    /** Records of one line and of several, blank lines and broken ones: what is told is what was written. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void tellsWhatWasWritten(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder("id,note,day\n");
        List<String> expected = new ArrayList<>();
        int line = 2;
        for (int i = 0; i < 20_000; i++) {
            Written written = Written.any(i, random);
            text.append(written.text()).append(random.nextBoolean() ? "\n" : "\r\n");
            if (!written.told().isEmpty()) {
                expected.add(line + written.told());
            }
            line += 1 + (int) written.text().chars().filter(c -> c == '\n').count();
        }
        Path file = Files.writeString(folder.resolve("rows.csv"), text);
        assertThat(Told.of(new CsvRecords(file, "rows.csv", CsvLayout.RFC_4180)))
                .isEqualTo(expected);
    }

    private record Written(String text, String told) {

        static Written any(int id, SplittableRandom random) {
            return switch (random.nextInt(100)) {
                case 0 -> new Written(id + ",\"b\"x,1", "!unreadable-line");
                case 1 -> new Written(id + ",b", "!wrong-field-count");
                case 2 -> new Written(id + ",b,1,2", "!wrong-field-count");
                case 3 -> new Written(id + ",b\0,1", "!malformed-bytes");
                case 4 -> new Written("", "");
                case 5 -> new Written(id + ",\"b\n\nc\",1", " " + id + "/b\n\nc/1");
                default -> new Written(id + ",b,1", " " + id + "/b/1");
            };
        }
    }
}
