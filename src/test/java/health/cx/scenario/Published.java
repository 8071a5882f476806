package health.cx.scenario;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The published copy of a warehouse, read as analysts read it: read-only, every value as text, null as an empty one. */
public record Published(Path file) {

    /**
     * Columns of a table. A column of another table, {@code dim_practice.region}, is looked up by the key that this
     * table has of it.
     */
    List<List<String>> select(String table, List<String> columns) {
        String joins = columns.stream()
                .filter(column -> column.contains("."))
                .map(column -> column.substring(0, column.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(other -> " left join " + other + " on base." + key(other) + " = " + other + "." + key(other))
                .collect(Collectors.joining());
        return rows("select " + columns.stream().map(Published::qualified).collect(Collectors.joining(", ")) + " from "
                + table + " as base" + joins);
    }

    private static String key(String table) {
        return table.substring(table.indexOf('_') + 1) + "_key";
    }

    private static String qualified(String column) {
        return "cast(" + (column.contains(".") ? column : "base." + column) + " as varchar)";
    }

    /** The rows of a query. */
    public List<List<String>> rows(String sql) {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static List<String> row(ResultSet result) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            Object value = result.getObject(i);
            row.add(value == null ? "" : result.getString(i));
        }
        return row;
    }
}
