package health.cx.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The folder: a file for each subject, one a quarter for what keeps coming in. */
final class QuarterFiles implements Closeable {

    private final Path folder;
    private final Map<String, Writer> open = new HashMap<>();

    QuarterFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Into the subject's file of the quarter in which the row was recorded. */
    void addByQuarter(Row row) {
        add(row, row.subject().file() + "-" + quarter(row.recordedOn()));
    }

    /** Into the subject's only file. */
    void add(Row row) {
        add(row, row.subject().file());
    }

    /** Into a file that is no subject of the contract. */
    void add(String name, List<String> lines) {
        Writer file = open.computeIfAbsent(name, this::open);
        lines.forEach(line -> write(file, line));
    }

    private void add(Row row, String name) {
        Writer file = open.get(name);
        if (file == null) {
            file = open(name);
            open.put(name, file);
            write(file, String.join(",", row.subject().columns()));
        }
        write(file, row.line());
    }

    private Writer open(String name) {
        try {
            return Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Writer file, String line) {
        try {
            file.write(line);
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    @Override
    public void close() throws IOException {
        for (Writer file : open.values()) {
            file.close();
        }
    }
}
