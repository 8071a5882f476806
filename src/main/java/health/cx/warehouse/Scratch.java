package health.cx.warehouse;

import health.cx.sql.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * Databases in memory, spilling to disk, that hold what a star is built from and the star until it is published. They are
 * named as if they were schemas. What never enters the warehouse's file leaves no holes in it, which the published copy would have.
 */
final class Scratch {

    private static final List<String> NAMES = List.of("extent", "work", "build", "coming");

    private Scratch() {}

    /** Makes them, empty, for all connections to a database that was just opened. */
    static void attachTo(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String name : NAMES) {
                Map<String, String> names = Map.of("name", name);
                statement.execute(Statements.text("scratch/drop_schema", names)); // older versions built in the file
                statement.execute(Statements.text("scratch/attach", names));
            }
        }
    }
}
