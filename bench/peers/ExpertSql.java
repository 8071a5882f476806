import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs a DuckDB script over JDBC: from the folder of files to a database file and measures.csv. */
final class ExpertSql {

    public static void main(String[] arguments) throws IOException, SQLException {
        Path script = Path.of(arguments[0]);
        Path output = Files.createDirectories(Path.of(arguments[2]));
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + output.resolve("star.duckdb"));
                Statement statement = database.createStatement()) {
            statement.execute("set variable input = '" + arguments[1] + "'");
            statement.execute("set variable output = '" + output + "'");
            statement.execute("set variable items = '" + script.resolveSibling("items.csv") + "'");
            statement.execute(Files.readString(script));
        }
    }
}
