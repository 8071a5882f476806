package health.cx.warehouse;

import health.cx.files.OwnerOnly;
import health.cx.sql.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The DuckDB file that holds the stage, the star, the marts and the ledger. One process writes it at a time; every
 * caller works on a connection of its own.
 */
public final class Warehouse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Warehouse.class);
    private static final List<String> SCHEMAS = List.of("ledger/schema_ledger", "ledger/schema_stage");
    private static final List<String> LEDGER =
            List.of("run", "file", "reject", "flag", "changed_date", "erased", "basis", "payer_line");
    private static final List<String> MACROS = List.of(
            "ledger/key_of",
            "ledger/profile_key",
            "ledger/local_clock",
            "ledger/not_before",
            "ledger/minutes_between",
            "ledger/is_impossible");

    private final Path folder;
    private final Set<Statement> active = ConcurrentHashMap.newKeySet();
    private volatile boolean interrupted;
    private @Nullable DuckDBConnection root;

    /** The warehouse in this folder, made where there is none. */
    public Warehouse(Path folder) {
        this.folder = folder;
        try {
            OwnerOnly.makeFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SCHEMAS.forEach(this::run);
        layout().bringInto(this);
        run("ledger/live_file");
        run("ledger/published_file");
        run("ledger/read_file");
        MACROS.forEach(this::run);
    }

    private static Layout layout() {
        Map<String, String> definitions = new LinkedHashMap<>();
        LEDGER.forEach(table -> definitions.put("ledger." + table, Statements.text("ledger/" + table)));
        StageTable.all()
                .forEach(table -> definitions.put("stage." + table.subject().id(), table.ddl()));
        return new Layout(definitions);
    }

    /** The file that analysts, {@code query} and {@code export} open: a copy of the last publish. */
    public Path published() {
        return folder.resolve("published.duckdb");
    }

    private Path file() {
        return folder.resolve("warehouse.duckdb");
    }

    /** A new connection to the one open database. */
    public synchronized DuckDBConnection connect() {
        try {
            if (root == null) {
                root = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file(), settings());
                Scratch.attachTo(root);
            }
            return root.duplicate();
        } catch (SQLException e) {
            throw new WarehouseException("the warehouse " + file() + " can't be opened", e);
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("checkpoint_threshold", "1GB"); // checkpoints while loading double its time
        settings.setProperty("memory_limit", "1GB");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("temp_directory", folder.resolve("spill").toString());
        return settings;
    }

    /** Runs a named statement. */
    public void run(String statement) {
        run(statement, Map.of());
    }

    /** Runs a named statement with names of tables put in. */
    public void run(String statement, Map<String, String> names) {
        long begun = System.nanoTime();
        try {
            execute(Statements.text(statement, names));
            LOG.debug("{} {}: {} ms", statement, names, (System.nanoTime() - begun) / 1_000_000);
        } catch (WarehouseException e) {
            throw new WarehouseException("the statement " + statement + " failed", e);
        }
    }

    void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            interruptibly(statement, running -> running.execute(sql));
        } catch (SQLException e) {
            throw new WarehouseException("a statement failed", e);
        }
    }

    /** Turns the row that the cursor stands on into something. */
    @FunctionalInterface
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** The rows of a named statement, with values bound to its marks. */
    <T> List<T> list(String statement, RowMapper<T> mapper, @Nullable Object... values) {
        return list(statement, Map.of(), mapper, values);
    }

    /** The rows of a named statement with names of tables put in. */
    <T> List<T> list(String statement, Map<String, String> names, RowMapper<T> mapper, @Nullable Object... values) {
        List<T> list = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(Statements.text(statement, names))) {
            bind(query, values);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    list.add(mapper.map(rows));
                }
            }
        } catch (SQLException e) {
            throw new WarehouseException("the statement " + statement + " failed", e);
        }
        return list;
    }

    /** Runs a named statement with values bound to its marks. */
    void update(String statement, @Nullable Object... values) {
        try (Connection connection = connect();
                PreparedStatement update = connection.prepareStatement(Statements.text(statement))) {
            bind(update, values);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new WarehouseException("the statement " + statement + " failed", e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private void interruptibly(Statement statement, Work work) throws SQLException {
        active.add(statement);
        try {
            if (interrupted) {
                throw new IllegalStateException("the run was stopped");
            }
            work.on(statement);
        } finally {
            active.remove(statement);
        }
    }

    /** Ends the statements that go on, and lets no other begin. */
    public void interrupt() {
        interrupted = true;
        for (Statement statement : active) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                LOG.warn("a statement could not be interrupted; the run stops behind it", e);
            }
        }
    }

    /** Does work in one transaction on a connection of its own: all of it or nothing. */
    public void transaction(Work work) {
        inTransaction(work, "commit");
    }

    /** Does work in a transaction and undoes it: what it read is what would be. */
    void rehearse(Work work) {
        inTransaction(work, "rollback");
    }

    private void inTransaction(Work work, String end) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("begin transaction");
            try {
                interruptibly(statement, work);
                statement.execute(end);
            } catch (SQLException | RuntimeException e) {
                undo(connection, e); // a statement that failed is closed
                throw e;
            }
        } catch (SQLException e) {
            throw new WarehouseException("a transaction failed", e);
        }
    }

    /** Writes the whole database anew, so that nothing of what was deleted is left in the file's free blocks. */
    public synchronized void compact() {
        checkpointAndClose();
        Path next = folder.resolve("warehouse.next");
        try {
            Files.deleteIfExists(next);
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("attach '" + quoted(file()) + "' as old (read_only)");
                statement.execute("attach '" + quoted(next) + "' as new");
                statement.execute("copy from database old to new");
                statement.execute("detach new");
            }
            Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new WarehouseException("the warehouse can't be written anew", e);
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    private static void undo(Connection connection, Exception cause) {
        try (Statement rollback = connection.createStatement()) {
            rollback.execute("rollback");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface Work {
        /** Runs on a statement of the transaction's connection. */
        void on(Statement statement) throws SQLException;
    }

    /** Writes the log into the file and closes it, so that it can be copied whole; the next connection opens it again. */
    synchronized void checkpointAndClose() {
        execute("checkpoint");
        close();
    }

    Path closedFile() {
        return file();
    }

    @Override
    public synchronized void close() {
        try {
            if (root != null) {
                root.close();
            }
            root = null;
        } catch (SQLException e) {
            throw new WarehouseException("the warehouse " + file() + " can't be closed", e);
        }
    }
}
