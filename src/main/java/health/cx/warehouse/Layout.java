package health.cx.warehouse;

import health.cx.sql.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The layout of the tables that outlive a run. A warehouse made by an older version may hold them with other columns,
 * or with the same ones in another order; since rows are appended by position, such a table is made anew with its rows.
 *
 * @param definitions per table, {@code schema.name}, the statement that creates it where there is none
 */
record Layout(Map<String, String> definitions) {

    /** Creates the tables that are missing and brings the others into this layout, all of them or none. */
    void bringInto(Warehouse warehouse) {
        definitions.values().forEach(warehouse::execute);
        Map<String, String> outdated = outdated(warehouse);
        if (!outdated.isEmpty()) {
            warehouse.transaction(statement -> {
                for (var table : outdated.entrySet()) {
                    rebuild(statement, table.getKey(), table.getValue());
                }
                Forgetting.spoil(statement, "tables of an older version were made anew");
            });
        }
    }

    private void rebuild(Statement statement, String table, String columns) throws SQLException {
        String name = table.substring(table.indexOf('.') + 1);
        statement.execute("alter table " + table + " rename to " + name + "_before");
        statement.execute(String.valueOf(definitions.get(table)));
        statement.execute("insert into " + table + " by name select " + columns + " from " + table + "_before");
        statement.execute("drop table " + table + "_before");
    }

    /** The tables with another layout, and what of them goes into this one; told by an empty copy beside the warehouse. */
    private Map<String, String> outdated(Warehouse warehouse) {
        try (Connection aside = warehouse.connect();
                Connection connection = warehouse.connect();
                Statement copy = aside.createStatement();
                Statement query = connection.createStatement()) {
            copy.execute("attach ':memory:' as wanted");
            try {
                copy.execute("use wanted");
                copy.execute(Statements.text("ledger/schema_ledger"));
                copy.execute(Statements.text("ledger/schema_stage"));
                for (String definition : definitions.values()) {
                    copy.execute(definition);
                }
                Map<String, String> outdated = new LinkedHashMap<>();
                try (ResultSet rows = query.executeQuery(Statements.text("ledger/outdated"))) {
                    while (rows.next()) {
                        outdated.put(rows.getString(1), rows.getString(2));
                    }
                }
                return outdated;
            } finally {
                query.execute("detach wanted");
            }
        } catch (SQLException e) {
            throw new WarehouseException("the layout of the warehouse can't be told", e);
        }
    }
}
