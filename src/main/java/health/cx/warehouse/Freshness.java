package health.cx.warehouse;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
        return warehouse.list(
                "ledger/freshness",
                row -> new Freshness(
                        row.getString(1),
                        row.getLong(2),
                        Objects.requireNonNullElse(row.getString(3), ""),
                        row.getObject(4, LocalDateTime.class)
                                .toInstant(ZoneOffset.UTC)
                                .toString()));
    }
}
