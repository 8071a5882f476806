package health.cx.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** Opens published warehouses, which nobody writes. */
final class ReadOnly {

    private ReadOnly() {}

    /** A connection to a published warehouse, with settings of the engine besides. */
    static Connection open(Path published, Map<String, String> more) {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.putAll(more);
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + published, settings);
        } catch (SQLException e) {
            throw new WarehouseException(
                    "the published warehouse " + published
                            + " can't be opened; if it is damaged, delete it: the next run copies it anew",
                    e);
        }
    }
}
