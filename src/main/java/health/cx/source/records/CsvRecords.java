package health.cx.source.records;

import health.cx.source.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file of delimited text. What is broken costs its own lines: a record that can't be parsed its first
 * line, and so does one of several lines that has not the header's fields, since a quote that was never closed has
 * swallowed the lines behind it.
 */
public final class CsvRecords implements Records {

    private static final String QUOTES =
            "Values in quotes end with a quote, followed by the delimiter or the line's end.";

    private final String name;
    private final CsvLayout layout;
    private final DecodedText text;
    private final CsvRows rows;
    private final CsvFields fields;
    private final Footer footer;

    /** The line that ended a record which was not believed: it may begin within a value. */
    private long doubtful;

    /** Opens a file; {@code name} names it in messages. A header that is missing or unreadable is an {@link InvalidInput}. */
    public CsvRecords(Path file, String name, CsvLayout layout) {
        this.name = name;
        this.layout = layout;
        this.footer = new Footer(layout.footer());
        CSVFormat format = format();
        this.text = DecodedText.open(file, layout.charset());
        try {
            TextWindow window = new TextWindow(text);
            for (int i = 0; i < layout.skipped(); i++) {
                window.skipLine();
            }
            this.rows = new CsvRows(window, format, layout.skipped());
            this.fields = CsvFields.of(layout.names() == null ? header() : layout.names());
        } catch (IOException e) {
            throw closed(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            throw closed(e);
        }
    }

    private CSVFormat format() {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(layout.delimiter())
                    .setQuote(layout.quote())
                    .setEscape(layout.escape())
                    .setIgnoreEmptyLines(true)
                    .get();
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    name + ": delimiter, quote and escape must be different characters. Mend the source file.", e);
        }
    }

    /** The header's names. A file without a header has data there: none of it may be shown. */
    private List<String> header() throws IOException {
        CsvRows.Step step = rows.next();
        if (step == CsvRows.Step.END) {
            throw new InvalidInput(name
                    + (layout.skipped() == 0 ? ": the file is empty" : ": no line follows those that are skipped")
                    + "; a header line is expected.");
        }
        String problem = switch (step) {
            case OVERLONG_LINE -> "the line is too long";
            case UNREADABLE_LINE -> "a value in quotes does not end, or goes on behind them";
            default ->
                holds(DecodedText::hasNul) || holds(DecodedText::isMalformed)
                        ? "it holds characters that are none in " + text.charset()
                        : "";
        };
        if (!problem.isEmpty()) {
            throw new InvalidInput(name + ", line " + rows.line() + ": the header can't be read: " + problem
                    + ". Check delimiter, quote and charset in the source file.");
        }
        return rows.row().toList();
    }

    @Override
    public List<String> fields() {
        return fields.names();
    }

    @Override
    public @Nullable Entry next() {
        try {
            while (footer.isOpen()) {
                Entry entry = read();
                if (entry == null) {
                    return null;
                }
                footer.hold(entry);
            }
            return footer.exchange(read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Entry read() throws IOException {
        while (true) {
            switch (rows.next()) {
                case END -> {
                    return null;
                }
                case OVERLONG_LINE -> {
                    return new Entry.Broken(
                            place(), "overlong-line", "A line has at most " + TextWindow.LIMIT + " characters.");
                }
                case UNREADABLE_LINE -> {
                    return new Entry.Broken(place(), "unreadable-line", QUOTES);
                }
                case ROW -> {
                    if (!isBlank()) {
                        return record();
                    }
                }
            }
        }
    }

    private Entry record() throws IOException {
        String[] values = rows.row().values();
        boolean fits = fields.fit(values);
        boolean severalLines = rows.lastLine() > rows.line();
        if (severalLines && (!fits || mayBeginInValue())) {
            doubtful = rows.lastLine();
            rows.loseFirstLine();
            return new Entry.Broken(place(), "unreadable-line", QUOTES);
        }
        if (mayBeginInValue()) {
            return new Entry.Broken(place(), "unreadable-line", QUOTES);
        }
        if (holds(DecodedText::hasNul)) {
            return new Entry.Broken(place(), "malformed-bytes", "The line holds NUL characters, which no text has.");
        }
        if (holds(DecodedText::isMalformed)) {
            return new Entry.Broken(
                    place(), "malformed-bytes", "The line holds bytes that are not " + text.charset() + ".");
        }
        if (!fits) {
            return new Entry.Broken(
                    place(),
                    "wrong-field-count",
                    "The line has " + values.length + " fields; the header has "
                            + fields.names().size() + ".");
        }
        return new Entry.Fields(place(), fields.align(values));
    }

    private boolean mayBeginInValue() {
        return rows.line() == doubtful && quotes() % 2 == 1;
    }

    private Place place() {
        return Place.of(rows.line());
    }

    private boolean isBlank() {
        return rows.row().size() == 1
                && fields.required() > 1
                && rows.lastLine() == rows.line()
                && rows.row().get(0).isBlank()
                && quotes() == 0;
    }

    private int quotes() {
        return layout.quote() == null ? 0 : rows.quotes(layout.quote());
    }

    private boolean holds(Predicate<String> fault) {
        return rows.isSuspect() && rows.row().stream().anyMatch(fault);
    }

    @Override
    public long position() {
        return text.position();
    }

    private RuntimeException closed(RuntimeException cause) {
        try {
            text.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
