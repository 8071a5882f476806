package health.cx.sample;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row on its way into the file of the quarter in which it was recorded. */
final class Row {

    private final Subject subject;
    private final LocalDate recordedOn;
    private final @Nullable Object[] cells;

    private Row(Subject subject, LocalDate recordedOn, @Nullable Object[] cells) {
        this.subject = subject;
        this.recordedOn = recordedOn;
        this.cells = cells;
    }

    static Row of(Subject subject, LocalDate recordedOn) {
        return new Row(
                subject, recordedOn, new @Nullable Object[subject.columns().size()]);
    }

    Row set(String column, @Nullable Object value) {
        cells[subject.place(column)] = value;
        return this;
    }

    @Nullable
    Object get(String column) {
        return cells[subject.place(column)];
    }

    Row copy() {
        return recordedOn(recordedOn);
    }

    /** A copy that lies in the file of another day. */
    Row recordedOn(LocalDate day) {
        return new Row(subject, day, Arrays.copyOf(cells, cells.length));
    }

    Subject subject() {
        return subject;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    /** The line of the file, without its end. */
    String line() {
        StringBuilder line = new StringBuilder(120);
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : ",");
            Object cell = cells[i];
            if (cell != null) {
                append(line, cell.toString());
            }
        }
        return line.toString();
    }

    private static void append(StringBuilder line, String cell) {
        if (cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0) {
            line.append(cell);
        } else {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }
}
