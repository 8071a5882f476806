package health.cx.warehouse;

import health.cx.sql.Statements;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answers of the published copy of the warehouse, read out row by row. Every order is total and none uses a patient
 * key.
 */
public final class PublishedStar implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedStar.class);

    private final Connection connection;

    /** Opens the last publish of a warehouse, for reading only. */
    public PublishedStar(Warehouse warehouse) {
        connection = ReadOnly.open(warehouse.published(), Map.of());
        try (Statement view = connection.createStatement()) {
            view.execute(Statements.text("view/counted_answer"));
        } catch (SQLException e) {
            throw new WarehouseException("the published warehouse can't be read", e);
        }
    }

    /** Takes one row of a result. */
    @FunctionalInterface
    public interface RowSink {
        /** Takes the row that the cursor stands on. */
        void accept(Row row) throws SQLException;
    }

    /** A row of a result, column by column from left to right. */
    public static final class Row {

        private final ResultSet rows;
        private int column;

        private Row(ResultSet rows) {
            this.rows = rows;
        }

        /** The next column as text. */
        public String text() throws SQLException {
            return rows.getString(++column);
        }

        /** The next column as text that may be missing. */
        public @Nullable String optionalText() throws SQLException {
            return rows.getString(++column);
        }

        /** The next column as a whole number. */
        public long integer() throws SQLException {
            return rows.getLong(++column);
        }

        /** The next column as a whole number that may be missing. */
        public @Nullable Long optionalInteger() throws SQLException {
            long value = rows.getLong(++column);
            return rows.wasNull() ? null : value;
        }

        /** The next column as a number. */
        public double number() throws SQLException {
            return rows.getDouble(++column);
        }

        /** The next column as a number; NaN where it is missing. */
        public double optionalNumber() throws SQLException {
            double value = rows.getDouble(++column);
            return rows.wasNull() ? Double.NaN : value;
        }

        /** The next column as an amount. */
        public BigDecimal amount() throws SQLException {
            return rows.getBigDecimal(++column);
        }

        /** The next column as yes or no. */
        public boolean yes() throws SQLException {
            return rows.getBoolean(++column);
        }

        /** The next column as a day that may be missing. */
        public @Nullable LocalDate day() throws SQLException {
            // asked for by its class it would go through a clock of this machine's zone
            return (LocalDate) rows.getObject(++column);
        }

        /** The next column, the first day of a month, as the month. */
        public YearMonth month() throws SQLException {
            return YearMonth.from(Objects.requireNonNull(day()));
        }
    }

    /** Reads the rows of a named statement, {@code read/<name>}. */
    public void each(String name, RowSink sink, Object... values) {
        long begun = System.nanoTime();
        try (PreparedStatement query = connection.prepareStatement(Statements.text("read/" + name))) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            long taken = 0;
            try (ResultSet rows = query.executeQuery()) {
                long found = System.nanoTime();
                while (rows.next()) {
                    sink.accept(new Row(rows));
                    taken++;
                }
                LOG.debug(
                        "read/{}: {} ms, and {} ms for {} rows",
                        name,
                        (found - begun) / 1_000_000,
                        (System.nanoTime() - found) / 1_000_000,
                        taken);
            }
        } catch (SQLException e) {
            throw new WarehouseException("the statement read/" + name + " failed", e);
        }
    }

    /** Turns a row into something. */
    @FunctionalInterface
    public interface RowMapper<T> {
        /** Maps the row that the cursor stands on. */
        T map(Row row) throws SQLException;
    }

    /** The rows of a named statement as a list. */
    public <T> List<T> list(String name, RowMapper<T> mapper, Object... values) {
        List<T> list = new ArrayList<>();
        each(name, row -> list.add(mapper.map(row)), values);
        return list;
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
