package health.cx.warehouse;

import health.cx.files.OwnerOnly;
import health.cx.sql.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The published star as Parquet, a file per table. Patients' keyed pseudonyms, which stay the same for ever, are replaced
 * by random numbers of this export alone, so that two exports can't be joined patient by patient.
 */
public final class Export implements AutoCloseable {

    private final Connection connection;

    /** Opens the published copy of a warehouse, for reading only. */
    public Export(Path published) {
        connection = ReadOnly.open(published, Map.of());
    }

    /** Writes every table into a folder; the number of files. */
    public int write(Path folder, boolean keepPatientKeys) {
        try (Statement statement = connection.createStatement()) {
            OwnerOnly.makeFolder(folder);
            if (!keepPatientKeys) {
                drawSurrogates(statement);
            }
            List<String> tables = Star.tables();
            for (String table : tables) {
                String file = folder.resolve(table + ".parquet").toString().replace("'", "''");
                String form = keepPatientKeys ? "as_it_is" : form(statement, table);
                statement.execute(Statements.text("export/" + form, Map.of("table", table, "file", file)));
            }
            return tables.size();
        } catch (SQLException e) {
            throw new WarehouseException("the star can't be exported", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drawSurrogates(Statement statement) throws SQLException {
        statement.execute(Statements.text("export/patient_surrogate"));
        statement.execute(Statements.text("export/durable_surrogate"));
        try (ResultSet doubled = statement.executeQuery(Statements.text("export/doubled_surrogates"))) {
            if (doubled.next()) {
                throw new IllegalStateException("two patients drew the same random number; export again");
            }
        }
    }

    private static String form(Statement statement, String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (ResultSet described = statement.executeQuery("describe " + table)) {
            while (described.next()) {
                columns.add(described.getString(1));
            }
        }
        boolean interval = columns.contains("patient_key");
        boolean durable = columns.contains("patient_durable_key");
        if (interval && durable) {
            return "dim_patient";
        }
        return interval ? "with_patient" : durable ? "with_durable_patient" : "as_it_is";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseException("the published warehouse can't be closed", e);
        }
    }
}
