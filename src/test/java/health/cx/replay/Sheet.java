package health.cx.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A file of rejects open in a spreadsheet: cells that can be changed, rows that can be deleted. */
record Sheet(Path file, List<List<String>> rows) {

    static Sheet open(Path rejects, Path file) {
        try (BufferedReader text = Files.newBufferedReader(rejects)) {
            List<List<String>> rows = CSVFormat.RFC4180.parse(text).stream()
                    .map(CSVRecord::toList)
                    .map(row -> (List<String>) new java.util.ArrayList<>(row))
                    .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
            rows.get(0).set(0, rows.get(0).get(0).replace("\uFEFF", ""));
            return new Sheet(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes into a cell; rows are counted from 1, below the header. */
    Sheet set(int row, String column, String value) {
        rows.get(row).set(rows.get(0).indexOf(column), value);
        return this;
    }

    /** Does to every cell with this text what a spreadsheet does. */
    Sheet renders(String text, String rendered) {
        rows.forEach(row -> row.replaceAll(cell -> Objects.equals(cell, text) ? rendered : cell));
        return this;
    }

    Sheet delete(int row) {
        rows.remove(row);
        return this;
    }

    Sheet repeat(int row) {
        rows.add(rows.get(row));
        return this;
    }

    Path save() {
        return save(',', StandardCharsets.UTF_8);
    }

    Path save(char delimiter, Charset charset) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file, charset), format)) {
            csv.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
