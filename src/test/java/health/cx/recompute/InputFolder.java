package health.cx.recompute;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** The CSV files of a run. */
record InputFolder(Path folder) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The versions by (recorded_at, none first; file name; line): rows come by file name and line already. */
    private static final Comparator<Row> AGE = Comparator.comparing(
            InputFolder::recordedAt, Comparator.nullsFirst(Comparator.<LocalDateTime>naturalOrder()));

    private static @Nullable LocalDateTime recordedAt(Row row) {
        return row.clock("recorded_at");
    }

    /**
     * The current version of every accepted row. A duplicate has the content of the version before it, so the last row
     * says what the last that is no duplicate says.
     */
    List<Row> current(Feed feed) throws IOException {
        Map<List<String>, Row> current = new LinkedHashMap<>();
        for (Row row : rows(feed)) {
            if (feed.accepts(row)) {
                current.merge(feed.key(row), row, (before, next) -> AGE.compare(before, next) <= 0 ? next : before);
            }
        }
        return List.copyOf(current.values());
    }

    private List<Row> rows(Feed feed) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : files(feed)) {
            try (CSVParser lines = FORMAT.parse(new StringReader(withoutMark(Files.readString(file))))) {
                String name = folder.relativize(file).toString();
                lines.forEach(line -> rows.add(new Row(name, line)));
            }
        }
        return rows;
    }

    private List<Path> files(Feed feed) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> feed.holds(file.getFileName().toString()))
                    .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
                    .toList();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
