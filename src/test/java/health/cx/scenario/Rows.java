package health.cx.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/** A CSV file as text: its columns and its rows. */
record Rows(List<String> columns, List<List<String>> rows) {

    static Rows read(Path file) {
        try (BOMInputStream bytes = BOMInputStream.builder().setPath(file).get();
                CSVParser parser = CSVParser.parse(bytes, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            List<List<String>> records =
                    parser.getRecords().stream().map(CSVRecord::toList).toList();
            return new Rows(records.get(0), records.subList(1, records.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<String>> select(List<String> names) {
        int[] positions = names.stream().mapToInt(this::position).toArray();
        return rows.stream()
                .map(row ->
                        java.util.Arrays.stream(positions).mapToObj(row::get).toList())
                .toList();
    }

    private int position(String name) {
        int position = columns.indexOf(name);
        if (position < 0) {
            throw new IllegalArgumentException("there is no column " + name + " in " + columns);
        }
        return position;
    }
}
