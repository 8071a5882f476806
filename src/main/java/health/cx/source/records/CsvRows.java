package health.cx.source.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows as Commons CSV splits them, each with the line it begins on. A row that can't be parsed costs its first line: the
 * parser is made anew behind it, within the window of text that is kept, so that no file is read twice.
 */
final class CsvRows {

    /** What was met. */
    enum Step {
        ROW,
        UNREADABLE_LINE,
        OVERLONG_LINE,
        END
    }

    private final TextWindow text;
    private final CSVFormat format;
    private CSVParser parser;
    private Iterator<CSVRecord> rows;
    private @Nullable CSVRecord row;
    private long line;

    /** Where the parser began: position and lines before it. */
    private long origin;

    private long originLines;

    /** The last row with the blank lines before it: position, lines before it, and lines up to its end. */
    private long start;

    private long linesBefore;
    private long lines;

    /** Begins at the window's position, with so many lines before it. */
    CsvRows(TextWindow text, CSVFormat format, long lines) {
        this.text = text;
        this.format = format;
        this.parser = parse();
        this.rows = parser.iterator();
        begin(lines);
    }

    /** Moves on to the next row or broken line. */
    Step next() throws IOException {
        while (true) {
            try {
                if (!rows.hasNext()) {
                    return Step.END;
                }
                take(rows.next());
                return Step.ROW;
            } catch (UncheckedIOException e) {
                boolean full = e.getCause() instanceof TextWindow.Full;
                if (!full && !(e.getCause() instanceof CSVException)) {
                    throw e;
                }
                long blank = goBehindLastRow();
                if (!full || text.ahead() > TextWindow.LIMIT) {
                    return loseLine(lines + blank);
                }
                begin(lines + blank); // it was the row before that filled the window
            }
        }
    }

    private void take(CSVRecord taken) {
        row = taken;
        start = origin + taken.getCharacterPosition();
        text.forget(start);
        linesBefore = lines;
        lines = originLines + parser.getCurrentLineNumber();
        line = linesBefore + text.blankLines(start) + 1;
    }

    /** To the first line that isn't blank; gives how many were. */
    private long goBehindLastRow() throws IOException {
        text.back(start);
        for (long i = linesBefore; i < lines; i++) {
            text.skipLine();
        }
        return text.skipBlankLines();
    }

    /** Gives the row's lines back except the first. */
    void loseFirstLine() throws IOException {
        text.back(start);
        text.skipBlankLines();
        loseLine(line - 1);
    }

    private Step loseLine(long before) throws IOException {
        long length = text.skipLine();
        line = before + 1;
        begin(line);
        return length > TextWindow.LIMIT ? Step.OVERLONG_LINE : Step.UNREADABLE_LINE;
    }

    private void begin(long before) {
        parser = parse();
        rows = parser.iterator();
        origin = text.position();
        text.forget(origin);
        start = origin;
        originLines = before;
        linesBefore = before;
        lines = before;
    }

    private CSVParser parse() {
        try {
            return CSVParser.builder().setReader(text).setFormat(format).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of the last {@link Step#ROW}. */
    CSVRecord row() {
        if (row == null) {
            throw new IllegalStateException("no row is read yet");
        }
        return row;
    }

    /** The line of the broken line, or the one that the row begins on. */
    long line() {
        return line;
    }

    /** The line that the row ends on. */
    long lastLine() {
        return lines;
    }

    /** Whether the row may hold characters that do not belong into text. */
    boolean isSuspect() {
        return text.isSuspect(start);
    }

    /** How many quotes stand in the row's first line. */
    int quotes(char quote) {
        return text.count(quote, start);
    }
}
