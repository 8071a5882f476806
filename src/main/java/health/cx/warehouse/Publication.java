package health.cx.warehouse;

import health.cx.source.Subject;
import health.cx.sql.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what was built in the place of what is published: all of it, with the ledger's entries, or nothing. Of tables with
 * service dates only those dates are written whose rows have changed; the other dates stay untouched, row by row.
 */
public final class Publication {

    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

    /** Of these a run of touched units replaces the rows that it computed, and leaves the others. */
    private static final List<String> PARTS = List.of("dim_patient", "mart_practice_day", "mart_duration_month");

    private final Warehouse warehouse;

    /** Publication of what was built in a warehouse. */
    public Publication(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Publishes in one transaction. */
    public void publish(Run run, Instant now) {
        boolean whole = new Extent(warehouse).isWhole();
        String basis = new Basis(run.version()).hash(warehouse);
        warehouse.transaction(statement -> {
            // every order that matters is asked for, and where rows lie costs half the time to keep; it holds until the
            // file is closed
            statement.execute("set preserve_insertion_order = false");
            for (String table : Star.tables()) {
                Optional<Dated> dated = Dated.of(table);
                if (dated.isPresent()) {
                    publish(statement, names(dated.get(), run, whole), whole);
                } else {
                    publish(statement, table, whole || !PARTS.contains(table));
                }
            }
            settleFiles(statement);
            settleBasis(statement, basis);
            enter(statement, run, now);
        });
        copyAside();
    }

    /** What was published on a day and is to be compared with what was built: all of it, or what the touched units had. */
    private static Map<String, String> names(Dated dated, Run run, boolean whole) {
        Map<String, String> names = new HashMap<>(dated.names());
        names.put("run", String.valueOf(run.key()));
        names.put("replaced", whole ? "main." + dated.table() : "extent.replaced_" + dated.table());
        names.put(
                "kept", whole ? "(select * from main." + dated.table() + " limit 0)" : "extent.kept_" + dated.table());
        names.put(
                "touched",
                whole
                        ? "true"
                        : "content." + dated.key() + " in (select row_key from extent."
                                + dated.subject().id() + ")");
        return names;
    }

    private static void publish(Statement statement, String table, boolean all) throws SQLException {
        if (all) {
            execute(statement, "publish/table", Map.of("table", table));
        } else {
            execute(statement, "publish/delete_" + table, Map.of());
            execute(statement, "publish/insert_rows", Map.of("table", table));
        }
    }

    private static void publish(Statement statement, Map<String, String> names, boolean whole) throws SQLException {
        execute(statement, "publish/prepare", names);
        if (hasOtherLayout(statement, names)) {
            if (!whole) {
                throw new IllegalStateException(
                        names.get("table") + " has another layout than what is to be added to it");
            }
            statement.execute("drop table main." + names.get("table"));
            execute(statement, "publish/prepare", names);
        }
        execute(statement, "publish/changed_dates", names);
        execute(statement, "publish/delete_dates", names);
        execute(statement, "publish/insert_dates", names);
    }

    private static void settleBasis(Statement statement, String basis) throws SQLException {
        execute(statement, "publish/no_payer_lines", Map.of());
        execute(statement, "publish/payer_lines", Map.of());
        execute(statement, "publish/no_basis", Map.of());
        try (PreparedStatement insert = statement.getConnection().prepareStatement(Statements.text("publish/basis"))) {
            insert.setString(1, basis);
            insert.executeUpdate();
        }
    }

    private static void enter(Statement statement, Run run, Instant now) throws SQLException {
        try (PreparedStatement entry =
                statement.getConnection().prepareStatement(Statements.text("publish/enter_run"))) {
            entry.setObject(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            entry.setLong(2, run.key());
            entry.executeUpdate();
        }
    }

    private static void execute(Statement statement, String name, Map<String, String> names) throws SQLException {
        long begun = System.nanoTime();
        statement.execute(Statements.text(name, names));
        LOG.debug("{} {}: {} ms", name, names, (System.nanoTime() - begun) / 1_000_000);
    }

    /** An older version published it with other columns. */
    private static boolean hasOtherLayout(Statement statement, Map<String, String> names) throws SQLException {
        try (ResultSet columns = statement.executeQuery(Statements.text("publish/other_layout", names))) {
            return columns.next();
        }
    }

    private static void settleFiles(Statement statement) throws SQLException {
        execute(statement, "publish/mark_replaced", Map.of());
        execute(statement, "publish/mark_published", Map.of());
        for (Subject subject : Subject.values()) {
            execute(statement, "publish/drop_replaced", Map.of("subject", subject.id()));
        }
        for (String table : List.of("reject", "flag")) {
            execute(statement, "publish/drop_replaced_notes", Map.of("table", table));
        }
        execute(statement, "publish/mark_dropped", Map.of());
    }

    /** Renames a whole copy into place, because the engine lets nobody read a file that is open for writing. */
    public void copyAside() {
        warehouse.checkpointAndClose();
        Path copy = warehouse.published().resolveSibling("published.next");
        try {
            Files.copy(warehouse.closedFile(), copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, warehouse.published(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
