package health.cx.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads one input file, record by record, as its mapping sees it. A record that can't be parsed costs its own line: the
 * parser is made anew behind it. Not for several threads.
 */
public final class RowReader implements AutoCloseable {

    private final InputFile file;
    private final CSVFormat format;
    private final Header header;
    private DecodedText text;
    private CSVParser parser;
    private Iterator<CSVRecord> records;
    private long skipped;
    private long last;
    private long end;
    private long position;

    /** Opens a file and checks its header; a header that lacks a mapped column is an {@link InvalidInput}. */
    public RowReader(InputFile file) {
        this.file = file;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(file.mapping().delimiter())
                .setIgnoreEmptyLines(true)
                .get();
        this.text = DecodedText.open(file);
        this.parser = parse();
        this.records = parser.iterator();
        this.header = new Header(file.mapping(), file.name(), first());
        this.last = lineOf(0);
        this.end = parser.getCurrentLineNumber();
    }

    /** Columns of the file that the mapping does not read. */
    public Set<String> ignoredColumns() {
        return header.ignored();
    }

    /** The next record, or null at the end of the file. */
    public @Nullable Line next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord row = records.next();
            last = lineOf(newlines(row));
            end = skipped + parser.getCurrentLineNumber();
            position = row.getCharacterPosition();
            if (text.malformed(row)) {
                return new Line.Broken(
                        last,
                        "malformed-bytes",
                        "The line holds bytes that are not " + file.mapping().charset() + ".");
            }
            return header.line(last, row);
        } catch (UncheckedIOException e) {
            return broken();
        }
    }

    /** About how many bytes of the file are read, for progress. */
    public long position() {
        return position;
    }

    /** A record that can't be parsed: its first line is lost, the file goes on behind it. */
    private Line broken() {
        reopenBehindLineAfter(end);
        last = skipped;
        return new Line.Broken(
                last,
                "unreadable-line",
                "Values in quotes end with a quote, followed by the delimiter or the line's end.");
    }

    private CSVRecord first() {
        try {
            if (records.hasNext()) {
                return records.next();
            }
        } catch (UncheckedIOException e) {
            throw new InvalidInput(file.name() + ", line 1: the header can't be read: " + e.getMessage(), e);
        }
        throw new InvalidInput(file.name() + ": the file is empty; a header line is expected.");
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
            text = DecodedText.open(file);
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
