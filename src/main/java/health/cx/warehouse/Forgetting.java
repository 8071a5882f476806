package health.cx.warehouse;

import health.cx.source.Subject;
import health.cx.sql.Statements;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes a file, or a person, out of the stage for good; the star follows with the next build. */
public final class Forgetting {

    private final Warehouse warehouse;

    /** Forgetting in a warehouse. */
    public Forgetting(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** The lines that would go with a file, per mapping that read it; empty where no file of this name counts. */
    public Map<String, Long> linesOf(String file) {
        Map<String, Long> lines = new LinkedHashMap<>();
        warehouse.list("ledger/rows_of_file", row -> lines.put(row.getString(1), row.getLong(2)), file);
        return lines;
    }

    /** Forgets a file: its rows go, and it is not read again while it has the same bytes. */
    public void file(String name) {
        warehouse.transaction(statement -> {
            execute(statement, "ledger/forget_file", name);
            for (Subject subject : Subject.values()) {
                statement.execute(Statements.text("ledger/forgotten_rows", Map.of("subject", subject.id())));
            }
            for (String table : List.of("reject", "flag")) {
                statement.execute(Statements.text("ledger/forgotten_notes", Map.of("table", table)));
            }
            anew(statement);
        });
    }

    /** Erases persons with all their rows, and remembers only the keys, so that their rows are never taken again. */
    public void persons(Collection<Long> patientKeys) {
        warehouse.transaction(statement -> erase(statement, patientKeys));
    }

    /** The rows that would go with persons, per subject that has any; nothing is changed. */
    public Map<String, Long> rowsOf(Collection<Long> patientKeys) {
        Map<String, Long> rows = new LinkedHashMap<>();
        warehouse.rehearse(statement -> {
            mark(statement, patientKeys);
            for (Subject subject : Subject.values()) {
                try (ResultSet count =
                        statement.executeQuery(Statements.text("ledger/erasable_rows", names(subject)))) {
                    count.next();
                    if (count.getLong(1) > 0) {
                        rows.put(subject.id(), count.getLong(1));
                    }
                }
            }
        });
        return rows;
    }

    private static void erase(Statement statement, Collection<Long> patientKeys) throws SQLException {
        mark(statement, patientKeys);
        for (Subject subject : Subject.values()) {
            statement.execute(Statements.text("ledger/erased_lines", names(subject)));
            statement.execute(Statements.text("ledger/erased_rows", names(subject)));
        }
        anew(statement);
    }

    /** The next run builds the star, and from all rows: nothing tells any more which units those belonged to that are gone. */
    private static void anew(Statement statement) throws SQLException {
        statement.execute(Statements.text("ledger/no_fingerprint"));
        spoil(statement, "something was forgotten");
    }

    /** The next star is computed from all rows. */
    static void spoil(Statement statement, String why) throws SQLException {
        execute(statement, "ledger/spoil_basis", why);
    }

    private static void mark(Statement statement, Collection<Long> patientKeys) throws SQLException {
        for (long key : patientKeys) {
            execute(statement, "ledger/insert_erased", key);
        }
        statement.execute(Statements.text("ledger/erase_visits"));
        statement.execute(Statements.text("ledger/erase_invitations", names(Subject.INVITATIONS)));
    }

    private static void execute(Statement of, String name, Object value) throws SQLException {
        try (PreparedStatement statement = of.getConnection().prepareStatement(Statements.text(name))) {
            statement.setObject(1, value);
            statement.executeUpdate();
        }
    }

    private static Map<String, String> names(Subject subject) {
        String condition = subject.columns().stream()
                .filter(subject::keyed)
                .map(subject::stageName)
                .filter(Erasure.KEYS::contains)
                .map(column -> column + " in (select key from ledger.erased where column_name = '" + column + "')")
                .collect(Collectors.joining(" or "));
        return Map.of(
                "subject",
                subject.id(),
                "condition",
                condition.isEmpty() ? "false" : condition,
                "charge",
                new StageTable(subject).charge());
    }
}
