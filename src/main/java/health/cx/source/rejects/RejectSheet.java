package health.cx.source.rejects;

import health.cx.source.InvalidInput;
import health.cx.source.records.CsvLayout;
import health.cx.source.records.CsvRecords;
import health.cx.source.records.Entry;
import health.cx.source.records.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A file of rejects, as a run wrote it or as a spreadsheet saved it: with commas, semicolons or tabs, in UTF-8, UTF-16
 * or windows-1252, its columns in any order.
 */
public final class RejectSheet {

    private final Path file;
    private final CsvLayout layout;

    /** The file at this place; one that is no file of rejects is an {@link InvalidInput}. */
    public RejectSheet(Path file) {
        this.file = file;
        this.layout = SheetLayout.of(file);
    }

    /** Spreadsheets that separate values by semicolons do so because a comma is their decimal point. */
    public boolean hasDecimalComma() {
        return layout.delimiter() == ';';
    }

    /** Hands on line by line; one that can't be split into values is an {@link InvalidInput}. */
    public void each(Consumer<RejectedLine> sink) {
        try (CsvRecords records = new CsvRecords(file, file.toString(), layout)) {
            List<String> names = records.fields();
            for (String name : RejectColumns.RECORD) {
                if (!names.contains(name)) {
                    throw new InvalidInput(
                            file + ", line 1: the column '" + name + "' is missing, which tells the"
                                    + " rejected records apart. Correct a file of the rejects folder as the last run wrote it.");
                }
            }
            for (Entry entry = records.next(); entry != null; entry = records.next()) {
                Map<String, String> values = values(names, fields(entry));
                if (values.values().stream().anyMatch(value -> !value.isEmpty())) {
                    sink.accept(line(entry.place().line(), values));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Entry.Fields fields(Entry entry) {
        if (entry instanceof Entry.Fields fields) {
            return fields;
        }
        throw new InvalidInput(file + ", line " + entry.place().line() + ": " + ((Entry.Broken) entry).expected()
                + " Mend the line, or delete it.");
    }

    private static Map<String, String> values(List<String> names, Entry.Fields fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String value = fields.values()[i];
            values.put(names.get(i), value == null ? "" : value.strip());
        }
        return values;
    }

    private RejectedLine line(long sheetLine, Map<String, String> values) {
        return new RejectedLine(
                sheetLine,
                RejectColumns.plain(text(values, RejectColumns.FILE)),
                new Place(
                        number(sheetLine, values, RejectColumns.LINE),
                        Math.toIntExact(number(sheetLine, values, RejectColumns.PART))),
                text(values, RejectColumns.COLUMN),
                text(values, RejectColumns.VALUE),
                text(values, RejectColumns.REASON),
                text(values, RejectColumns.EXPECTED),
                RejectColumns.plain(text(values, RejectColumns.MAPPING)),
                text(values, RejectColumns.SHA256),
                values);
    }

    private static String text(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    private long number(long sheetLine, Map<String, String> values, String name) {
        String text = text(values, name);
        if (!text.matches("\\d{1,9}")) {
            throw new InvalidInput(file + ", line " + sheetLine + ", column " + name + ": '" + text
                    + "' is no number. Leave the columns that begin with cx_ as they are.");
        }
        return Long.parseLong(text);
    }
}
