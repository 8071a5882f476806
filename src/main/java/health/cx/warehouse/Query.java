package health.cx.warehouse;

import health.cx.source.InvalidInput;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SQL on the published star. It can read the star and nothing else: no file, no network, no setting, no second database. */
public final class Query implements AutoCloseable {

    /** What a query may do: read the star, and nothing else. */
    private static final Map<String, String> SETTINGS = Map.of(
            "enable_external_access", "false",
            "lock_configuration", "true",
            "jdbc_stream_results", "true");

    private final Connection connection;

    /** Takes the answer to a query, row by row. */
    public interface Answer {

        /** The names of the columns; comes first, and once. */
        void columns(List<String> names);

        /** A row of it. */
        void row(List<@Nullable Object> values);
    }

    /** Opens the published copy of a warehouse. */
    public Query(Path published) {
        connection = ReadOnly.open(published, SETTINGS);
    }

    /** Asks; SQL that is wrong, or that would do more than read, is an {@link InvalidInput}. */
    public void ask(String sql, Answer answer) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (!statement.execute()) {
                throw new InvalidInput("This SQL answers nothing; cx query only shows what is there.");
            }
            try (ResultSet rows = statement.getResultSet()) {
                tell(rows, answer);
            }
        } catch (SQLException e) {
            throw new InvalidInput(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("this SQL can't be run"), e);
        }
    }

    private static void tell(ResultSet rows, Answer answer) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
        answer.columns(names);
        while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 1; i <= names.size(); i++) {
                row.add(value(rows, i, columns.getColumnType(i)));
            }
            answer.row(row);
        }
    }

    /** A Timestamp would be read by this machine's clock, which leaves an hour out in spring. */
    private static @Nullable Object value(ResultSet rows, int column, int type) throws SQLException {
        return type == Types.TIMESTAMP ? rows.getObject(column, LocalDateTime.class) : rows.getObject(column);
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
