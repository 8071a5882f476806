package health.cx.source.records;

import health.cx.source.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file of delimited text. A record that can't be parsed costs its own line: the parser is made anew
 * behind it.
 */
public final class CsvRecords implements Records {

    private final Path file;
    private final String name;
    private final CsvLayout layout;
    private final CSVFormat format;
    private final List<String> fields;
    private DecodedText text;
    private CSVParser parser;
    private Iterator<CSVRecord> records;
    private long skipped;
    private long last;
    private long end;
    private long position;

    /** Opens a file; {@code name} names it in messages. A file without a header line is an {@link InvalidInput}. */
    public CsvRecords(Path file, String name, CsvLayout layout) {
        this.file = file;
        this.name = name;
        this.layout = layout;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(layout.delimiter())
                .setIgnoreEmptyLines(true)
                .get();
        this.text = DecodedText.open(file, layout.charset());
        this.parser = parse();
        this.records = parser.iterator();
        this.fields = first().stream().map(String::strip).toList();
        this.last = lineOf(0);
        this.end = parser.getCurrentLineNumber();
    }

    @Override
    public List<String> fields() {
        return fields;
    }

    @Override
    public @Nullable Entry next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord row = records.next();
            last = lineOf(newlines(row));
            end = skipped + parser.getCurrentLineNumber();
            position = row.getCharacterPosition();
            if (text.malformed(row)) {
                return new Entry.Broken(
                        Place.of(last),
                        "malformed-bytes",
                        "The line holds bytes that are not " + layout.charset() + ".");
            }
            if (row.size() != fields.size()) {
                return new Entry.Broken(
                        Place.of(last),
                        "wrong-field-count",
                        "The line has " + row.size() + " fields; the header has " + fields.size() + ".");
            }
            return new Entry.Fields(Place.of(last), row.values());
        } catch (UncheckedIOException e) {
            return broken();
        }
    }

    @Override
    public long position() {
        return position;
    }

    /** A record that can't be parsed: its first line is lost, the file goes on behind it. */
    private Entry broken() {
        reopenBehindLineAfter(end);
        last = skipped;
        return new Entry.Broken(
                Place.of(last),
                "unreadable-line",
                "Values in quotes end with a quote, followed by the delimiter or the line's end.");
    }

    private CSVRecord first() {
        try {
            if (records.hasNext()) {
                return records.next();
            }
        } catch (UncheckedIOException e) {
            throw new InvalidInput(name + ", line 1: the header can't be read: " + e.getMessage(), e);
        }
        throw new InvalidInput(name + ": the file is empty; a header line is expected.");
    }

    private CSVParser parse() {
        try {
            return CSVParser.builder().setReader(text).setFormat(format).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the parser anew behind the next line that isn't blank. From the start is slow, but broken lines are few. */
    private void reopenBehindLineAfter(long line) {
        skipped = line;
        try {
            parser.close();
            text = DecodedText.open(file, layout.charset());
            BufferedReader lines = text;
            for (long i = 0; i < line; i++) {
                lines.readLine();
            }
            String broken;
            do {
                broken = lines.readLine();
                skipped++;
            } while (broken != null && broken.isEmpty());
            end = skipped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parser = parse();
        records = parser.iterator();
    }

    private long lineOf(long newlinesInside) {
        // the parser does not count a last line without a line end
        return Math.max(last + 1, skipped + parser.getCurrentLineNumber() - newlinesInside);
    }

    private long newlines(CSVRecord row) {
        if (skipped + parser.getCurrentLineNumber() <= last + 1) {
            return 0;
        }
        return row.stream()
                .mapToLong(v -> v.chars().filter(c -> c == '\n').count())
                .sum();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
