package health.cx.warehouse;

import health.cx.clean.TypedRecord;
import health.cx.source.Column;
import health.cx.source.Subject;
import health.cx.source.records.Place;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * The stage table of a subject, derived from the contract: a column per stored column of the subject, behind the row
 * key and before what tells where the row came from. All versions of a row stand in it.
 */
record StageTable(Subject subject) {

    static List<StageTable> all() {
        return Arrays.stream(Subject.values()).map(StageTable::new).toList();
    }

    String ddl() {
        String columns = subject.columns().stream()
                .filter(Column::stored)
                .map(column -> subject.stageName(column) + " " + type(column))
                .collect(Collectors.joining(", "));
        String recorded = subject.indexOf("recorded_at") < 0 ? ", recorded_at timestamp" : "";
        return "create table if not exists stage." + subject.id() + " (row_key bigint not null, " + columns + recorded
                + ", content_hash bigint not null, utc_clocks integer not null, file_key bigint not null,"
                + " line bigint not null, part integer not null)";
    }

    /** What a row charges, in SQL: bill lines do, as far as they are charges. */
    String charge() {
        return subject.indexOf("entry") < 0 ? "0" : "if(entry = 'charge', amount, 0)";
    }

    private String type(Column column) {
        if (subject.keyed(column)) {
            return "bigint";
        }
        return switch (column.type()) {
            case ID, TEXT, CODE, CODES, ZONE -> "varchar";
            case DATE -> "date";
            case CLOCK -> "timestamp";
            case MONEY, DECIMAL, MINUTES -> "decimal(18, 4)";
            case INTEGER -> "integer";
            case YES_NO -> "boolean";
        };
    }

    void append(DuckDBAppender row, long fileKey, Place place, TypedRecord typed) throws SQLException {
        row.beginRow().append(typed.rowKey());
        for (int i = 0; i < typed.values().length; i++) {
            Column column = subject.columns().get(i);
            if (column.stored()) {
                append(row, column, typed.values()[i]);
            }
        }
        if (subject.indexOf("recorded_at") < 0) {
            row.appendNull();
        }
        row.append(typed.contentHash())
                .append(typed.utcClocks())
                .append(fileKey)
                .append(place.line())
                .append(place.part())
                .endRow();
    }

    private static void append(DuckDBAppender row, Column column, long value) throws SQLException {
        switch (column.type()) {
            case DATE -> row.appendEpochDays((int) value);
            case CLOCK -> row.appendEpochMicros(value);
            case MONEY, DECIMAL, MINUTES -> row.appendDecimal(value); // in ten-thousandths
            default -> row.append(value);
        }
    }

    private static void append(DuckDBAppender row, Column column, @Nullable Object value) throws SQLException {
        if (value == null) {
            row.appendNull();
        } else if (value instanceof String text) {
            row.append(text);
        } else if (value instanceof Integer number) {
            row.append((int) number);
        } else if (value instanceof Boolean yes) {
            row.append((boolean) yes);
        } else {
            append(row, column, (long) (Long) value);
        }
    }
}
