package health.cx.recompute;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A published {@code measures.csv}. */
record Published(Map<Key, Cell> cells) {

    /** A row's key: whose figure of which period, and which. */
    record Key(Scope scope, Name name) {

        @Override
        public String toString() {
            return scope.practice() + " " + scope.first() + ".." + scope.last() + " " + name.measure() + " "
                    + name.statistic();
        }
    }

    /** What a row says about it, as text. */
    record Cell(String value, String n, String marker) {

        /** Marked as suppressed, with neither value nor n. */
        boolean hidden() {
            return marker.equals("[c]") && value.isEmpty() && n.isEmpty();
        }

        Figure figure() {
            return new Figure(value.isEmpty() ? null : Double.valueOf(value), Long.parseLong(n));
        }
    }

    static Published read(Path file) throws IOException {
        Map<Key, Cell> cells = new LinkedHashMap<>();
        try (Reader text = Files.newBufferedReader(file);
                CSVParser rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            for (CSVRecord row : rows) {
                Cell twice = cells.put(key(row), new Cell(row.get("value"), row.get("n"), row.get("marker")));
                if (twice != null) {
                    throw new IllegalStateException(file + " says twice " + key(row));
                }
            }
        }
        return new Published(cells);
    }

    private static Key key(CSVRecord row) {
        return new Key(
                Scope.of(
                        row.get("practice_id"),
                        LocalDate.parse(row.get("period_start")),
                        LocalDate.parse(row.get("period_end"))),
                new Name(row.get("measure_id"), row.get("statistic")));
    }
}
