package health.cx.warehouse;

import health.cx.sql.Statements;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How fresh the data of a mapping is.
 *
 * @param mapping its name
 * @param files its files that count
 * @param newestDate the newest service date of its facts; empty where it brings none
 * @param lastNewFileAt when a run last read a new one
 */
public record Freshness(String mapping, long files, String newestDate, String lastNewFileAt) {

    /** That of every mapping; empty before the first publish. */
    public static List<Freshness> of(Warehouse warehouse) {
        if (!Files.exists(warehouse.published())) {
            return List.of();
        }
        List<Freshness> fresh = new ArrayList<>();
        try (Connection connection = warehouse.connect();
                PreparedStatement query = connection.prepareStatement(Statements.text("ledger/freshness"));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                fresh.add(new Freshness(
                        rows.getString(1),
                        rows.getLong(2),
                        Objects.requireNonNullElse(rows.getString(3), ""),
                        rows.getObject(4, LocalDateTime.class)
                                .toInstant(ZoneOffset.UTC)
                                .toString()));
            }
        } catch (SQLException e) {
            throw new WarehouseException("the freshness of the data can't be told", e);
        }
        return fresh;
    }
}
