package health.cx.warehouse;

import health.cx.sql.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Data checks on what was built: each is a query that returns the offending rows; any row stops the publish. */
public final class Checks {

    private static final List<String> NAMES = List.of(
            "unbalanced_lines",
            "unbalanced_charges",
            "lost_visits",
            "lost_billing_lines",
            "lost_invitations",
            "lost_answers",
            "lost_follow_ups",
            "lost_feedback",
            "lost_hand_offs",
            "lost_experience",
            "key_collisions",
            "doubled_dimension_keys",
            "overlapping_history");

    private final Warehouse warehouse;

    /** The checks of a warehouse. */
    public Checks(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * A check that found something.
     *
     * @param check its name; the file of that name says what must hold
     * @param rows how many rows offend
     */
    public record Finding(String check, long rows) {}

    /** The checks that found something; empty when the build may be published. */
    public List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        for (String name : NAMES) {
            long rows = count(name);
            if (rows > 0) {
                findings.add(new Finding(name, rows));
            }
        }
        return findings;
    }

    private long count(String name) {
        String sql = "select count(*) from (" + Statements.text("check/" + name) + ")";
        try (Connection connection = warehouse.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(sql)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new WarehouseException("the check " + name + " can't run", e);
        }
    }
}
