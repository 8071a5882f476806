package health.cx.warehouse;

import health.cx.clean.Keys;
import health.cx.clean.Outcome;
import health.cx.clean.TypedRecord;
import health.cx.source.Column;
import health.cx.source.mapping.InputFile;
import health.cx.sql.Statements;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file on its way into the stage: one transaction from {@link #begin} to {@link #commit}, so that a file is staged
 * whole or not at all. Belongs to the thread that began it.
 */
public final class StagedFile implements AutoCloseable {

    private final InputFile file;
    private final String reading;
    private final long fileKey;
    private final StageTable table;
    private final DuckDBConnection connection;
    private final DuckDBAppender rows;
    private final DuckDBAppender rejects;
    private final Map<Outcome.Flag, Long> flags = new HashMap<>();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Tally tally = new Tally();
    private boolean open = true;

    private StagedFile(InputFile file, String reading, String attempt, DuckDBConnection connection)
            throws SQLException {
        this.file = file;
        this.reading = reading;
        this.fileKey = Keys.of(file.mapping().name(), file.name(), file.sha256(), reading, attempt);
        this.table = new StageTable(file.mapping().subject());
        this.connection = connection;
        this.rows = connection.createAppender("stage", table.subject().id());
        this.rejects = connection.createAppender("ledger", "reject");
    }

    /**
     * Opens the transaction.
     *
     * @param reading the hash of what decides how the file's bytes become rows
     * @param attempt empty, or what tells a content that is read again from the same that still counts
     */
    public static StagedFile begin(Warehouse warehouse, InputFile file, String reading, String attempt) {
        DuckDBConnection connection = warehouse.connect();
        try {
            try (Statement statement = connection.createStatement()) {
                // literal: setAutoCommit(false) begins no transaction for an appender
                statement.execute("begin transaction");
            }
            return new StagedFile(file, reading, attempt, connection);
        } catch (SQLException e) {
            throw new WarehouseException("staging " + file.name() + " can't begin", e);
        }
    }

    /** Takes in what became of a chunk of lines. */
    public void add(List<? extends Outcome> outcomes) {
        try {
            for (Outcome outcome : outcomes) {
                tally.add(outcome);
                if (outcome instanceof Outcome.Kept kept) {
                    for (TypedRecord typed : kept.records()) {
                        table.append(rows, fileKey, kept.place(), typed);
                    }
                    kept.flags().forEach(flag -> flags.merge(flag, 1L, Long::sum));
                } else if (outcome instanceof Outcome.Rejected rejected) {
                    append(rejected);
                }
            }
        } catch (SQLException e) {
            throw new WarehouseException("staging " + file.name() + " failed", e);
        }
    }

    private void append(Outcome.Rejected rejected) throws SQLException {
        rejects.beginRow()
                .append(fileKey)
                .append(rejected.place().line())
                .append(rejected.place().part())
                .append(rejected.column())
                .append(rejected.value())
                .append(rejected.reason())
                .append(rejected.expected())
                .append(mapped(rejected.mapped()))
                .endRow();
    }

    /** The mapped columns as a JSON object, empty ones left out. */
    private @Nullable String mapped(@Nullable String @Nullable [] values) {
        if (values == null) {
            return null;
        }
        Map<String, String> present = new LinkedHashMap<>();
        List<Column> columns = file.mapping().subject().columns();
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null) {
                present.put(columns.get(i).name(), value);
            }
        }
        return json.writeValueAsString(present);
    }

    /** Closes the transaction with the file's entry in the ledger. */
    public void commit(long runKey, Set<String> ignoredColumns) {
        try (PreparedStatement entry = connection.prepareStatement(Statements.text("stage/insert_file"));
                PreparedStatement flag = connection.prepareStatement(Statements.text("stage/insert_flag"));
                Statement statement = connection.createStatement()) {
            rows.flush(); // close() would swallow an error
            rejects.flush();
            bind(entry, runKey, ignoredColumns);
            entry.executeUpdate();
            for (var counted : flags.entrySet()) {
                flag.setLong(1, fileKey);
                flag.setString(2, counted.getKey().column());
                flag.setString(3, counted.getKey().reason());
                flag.setLong(4, counted.getValue());
                flag.executeUpdate();
            }
            rows.close();
            rejects.close();
            statement.execute("commit");
            open = false;
        } catch (SQLException e) {
            throw new WarehouseException("staging " + file.name() + " could not be finished", e);
        }
    }

    private void bind(PreparedStatement entry, long runKey, Set<String> ignored) throws SQLException {
        int i = 0;
        entry.setLong(++i, fileKey);
        entry.setString(++i, file.mapping().source());
        entry.setString(++i, file.mapping().name());
        entry.setString(++i, table.subject().id());
        entry.setString(++i, file.name());
        entry.setString(++i, file.sha256());
        entry.setLong(++i, file.bytes());
        entry.setString(++i, reading);
        entry.setLong(++i, runKey);
        entry.setLong(++i, tally.read());
        entry.setLong(++i, tally.rejected());
        entry.setLong(++i, tally.filtered());
        entry.setBigDecimal(++i, Tally.money(tally.chargesRead()));
        entry.setBigDecimal(++i, Tally.money(tally.chargesRejected()));
        entry.setBigDecimal(++i, Tally.money(tally.chargesFiltered()));
        entry.setString(++i, ignored.stream().sorted().collect(Collectors.joining(", ")));
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() {
        try (connection) {
            if (open) {
                open = false;
                rows.close();
                rejects.close();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("rollback");
                }
            }
        } catch (SQLException e) {
            throw new WarehouseException("staging " + file.name() + " could not be undone", e);
        }
    }
}
