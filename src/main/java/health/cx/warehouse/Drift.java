package health.cx.warehouse;

import health.cx.source.Column;
import health.cx.source.ColumnType;
import health.cx.source.Subject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the files of a run compare with those that were read before. */
public final class Drift {

    private final Warehouse warehouse;

    /** Drift in a warehouse. */
    public Drift(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * The lines of a file.
     *
     * @param file its name
     * @param lines how many it has
     * @param usual how many the files of its mapping have: their median
     */
    public record Rows(String file, long lines, double usual) {}

    /**
     * A share that is not what it was.
     *
     * @param file the new file
     * @param column a column of the stage
     * @param content a word, {@code (empty)} or {@code (filled)}
     * @param now its share in the new file, 0 to 1
     * @param before its share in the published files of the mapping, 0 to 1
     */
    public record Share(String file, String column, String content, double now, double before) {}

    /** Per subject when a run last read a new file of it. */
    public Map<String, Instant> newest() {
        Map<String, Instant> newest = new HashMap<>();
        warehouse.list(
                "ledger/newest_files",
                row -> newest.put(
                        row.getString(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
        return newest;
    }

    /** The files of a subject that this run read, where others of their mapping were published before. */
    public List<Rows> rows(Subject subject) {
        return warehouse.list(
                "ledger/usual_rows", row -> new Rows(row.getString(1), row.getLong(2), row.getDouble(3)), subject.id());
    }

    /** The shares that differ by more than {@code most}, 0 to 1; the largest differences of a file first. */
    public List<Share> shares(Subject subject, double most) {
        List<Column> columns = subject.columns().stream().filter(Column::stored).toList();
        Map<String, String> names = Map.of(
                "subject",
                subject.id(),
                "contents",
                columns.stream().map(column -> content(subject, column)).collect(Collectors.joining(", ")),
                "columns",
                columns.stream().map(subject::stageName).collect(Collectors.joining(", ")));
        return warehouse.list(
                "ledger/usual_shares",
                names,
                row -> new Share(
                        row.getString(1), row.getString(2), row.getString(3), row.getDouble(4), row.getDouble(5)),
                most);
    }

    /** Only words of fixed lists are told apart: other texts may name someone. */
    private static String content(Subject subject, Column column) {
        String name = subject.stageName(column);
        return column.type() == ColumnType.CODE
                ? "coalesce(staged." + name + ", '(empty)') as " + name
                : "if(staged." + name + " is null, '(empty)', '(filled)') as " + name;
    }
}
