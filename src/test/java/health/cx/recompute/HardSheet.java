package health.cx.recompute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A subject's rows in two files, the second with a byte order mark and its columns in another order. Some rows come
 * again, unchanged or with another value in one column, recorded earlier, later, at the same time or nobody knows when.
 */
final class HardSheet {

    private static final List<String> RECORDED =
            List.of("", "", "2026-03-01T08:00", "2026-03-01T08:00", "2026-03-02T09:30");

    private final String subject;
    private final List<String> columns;
    private final String changing;
    private final List<String> changes;
    private final Random random;
    private final List<List<String>> files = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<String> shuffled;

    HardSheet(Random random, String subject, String columns, String changing, String changes) {
        this.random = random;
        this.subject = subject;
        this.columns = List.of(columns.split(","));
        this.changing = changing;
        this.changes = List.of(changes.split(","));
        this.shuffled = new ArrayList<>(this.columns);
        Collections.shuffle(shuffled, random);
    }

    /** A row of name, value, name, value ...; null is an empty cell. */
    void add(@Nullable Object... namesAndValues) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            cells.put(String.valueOf(namesAndValues[i]), Objects.toString(namesAndValues[i + 1], ""));
        }
        write(cells);
        while (random.nextInt(12) == 0) {
            if (random.nextInt(3) > 0) {
                cells.put(changing, changes.get(random.nextInt(changes.size())));
            }
            cells.put("recorded_at", RECORDED.get(random.nextInt(RECORDED.size())));
            write(cells);
        }
    }

    private void write(Map<String, String> cells) {
        int file = random.nextInt(2);
        List<String> order = file == 0 ? columns : shuffled;
        files.get(file)
                .add(String.join(
                        ",",
                        order.stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toList()));
    }

    void close(Path folder) throws IOException {
        write(folder.resolve(subject + "-a.csv"), String.join(",", columns), files.get(0));
        write(folder.resolve(subject + "-b.csv"), "\uFEFF" + String.join(",", shuffled), files.get(1));
    }

    private static void write(Path file, String header, List<String> lines) throws IOException {
        Files.writeString(file, header + "\r\n" + String.join("\r\n", lines) + "\r\n");
    }
}
