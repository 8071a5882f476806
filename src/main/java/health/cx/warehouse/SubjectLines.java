package health.cx.warehouse;

import health.cx.sql.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a subject's files, of those that count and those held back.
 *
 * @param subject its id
 * @param read lines read, headers not counted
 * @param rejected lines rejected
 */
public record SubjectLines(String subject, long read, long rejected) {

    /** Those of every subject that a file holds. */
    public static List<SubjectLines> of(Warehouse warehouse) {
        List<SubjectLines> lines = new ArrayList<>();
        try (Connection connection = warehouse.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Statements.text("ledger/lines_by_subject"))) {
            while (rows.next()) {
                lines.add(new SubjectLines(rows.getString(1), rows.getLong(2), rows.getLong(3)));
            }
        } catch (SQLException e) {
            throw new WarehouseException("the ledger can't be read", e);
        }
        return lines;
    }
}
