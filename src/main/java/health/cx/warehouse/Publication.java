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
import java.util.List;
import java.util.Map;

/**
 * Puts what was built in the place of what is published: all of it, with the ledger's entries, or nothing. Of tables with
 * service dates only those dates are written whose rows have changed; the other dates stay untouched, row by row.
 */
public final class Publication {

    /** Tables with a row for something that happened on a day, and the column that says which. */
    private static final Map<String, String> DAY_OF = Map.of(
            "fact_visit", "service_date_key",
            "fact_billing_line", "service_date_key",
            "fact_survey_invitation", "service_date_key",
            "fact_survey_answer", "service_date_key",
            "fact_follow_up", "service_date_key",
            "fact_feedback", "service_date_key",
            "fact_hand_off", "service_date_key",
            "mart_visit_experience", "service_date");

    private final Warehouse warehouse;

    /** Publication of what was built in a warehouse. */
    public Publication(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Publishes in one transaction; what the star was built from goes with it, so that it is neither written nor copied. */
    public void publish(Run run, Instant now) {
        warehouse.transaction(statement -> {
            for (String table : Star.tables()) {
                publish(statement, table, run);
            }
            settleFiles(statement);
            try (PreparedStatement entry =
                    statement.getConnection().prepareStatement(Statements.text("publish/enter_run"))) {
                entry.setObject(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
                entry.setLong(2, run.key());
                entry.executeUpdate();
            }
            for (String schema : List.of("work", "build")) {
                statement.execute(Statements.text("publish/drop_schema", Map.of("schema", schema)));
                statement.execute(Statements.text("ledger/schema_" + schema));
            }
        });
        copyAside();
    }

    private static void publish(Statement statement, String table, Run run) throws SQLException {
        String day = DAY_OF.get(table);
        if (day == null) {
            statement.execute(Statements.text("publish/table", Map.of("table", table)));
            return;
        }
        Map<String, String> names = Map.of("table", table, "day", day, "run", String.valueOf(run.key()));
        statement.execute(Statements.text("publish/prepare", names));
        if (hasOtherLayout(statement, names)) {
            statement.execute("drop table main." + table);
            statement.execute(Statements.text("publish/prepare", names));
        }
        statement.execute(Statements.text("publish/changed_dates", names));
        statement.execute(Statements.text("publish/delete_dates", names));
        statement.execute(Statements.text("publish/insert_dates", names));
    }

    /** An older version published it with other columns. */
    private static boolean hasOtherLayout(Statement statement, Map<String, String> names) throws SQLException {
        try (ResultSet columns = statement.executeQuery(Statements.text("publish/other_layout", names))) {
            return columns.next();
        }
    }

    private static void settleFiles(Statement statement) throws SQLException {
        statement.execute(Statements.text("publish/mark_replaced"));
        statement.execute(Statements.text("publish/mark_published"));
        for (Subject subject : Subject.values()) {
            statement.execute(Statements.text("publish/drop_replaced", Map.of("subject", subject.id())));
        }
        for (String table : List.of("reject", "flag")) {
            statement.execute(Statements.text("publish/drop_replaced_notes", Map.of("table", table)));
        }
        statement.execute(Statements.text("publish/mark_dropped"));
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
