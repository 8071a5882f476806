package health.cx.warehouse;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * When the zones of visits change their clocks, as a table: a join with it costs a hundredth of asking the engine for
 * the offset of each clock.
 */
final class ZoneChanges {

    private static final Instant FIRST = Instant.parse("1899-12-30T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-02T00:00:00Z");
    private static final long MICROS = 1_000_000;

    private final Warehouse warehouse;

    ZoneChanges(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Fills the table for the zones of all visits there are, and all days that a clock can have. */
    void load() {
        warehouse.run("stage/zone_change");
        List<String> zones = warehouse.list("stage/zones", row -> row.getString(1));
        try (DuckDBConnection connection = warehouse.connect();
                DuckDBAppender rows = connection.createAppender("work", "main", "zone_change")) {
            for (String zone : zones) {
                append(rows, zone, ZoneId.of(zone).getRules());
            }
            rows.flush(); // close() would swallow an error
        } catch (SQLException e) {
            throw new WarehouseException("the changes of clocks can't be written", e);
        }
    }

    /** The first row changes nothing: it tells the offset up to the first change. */
    private static void append(DuckDBAppender rows, String zone, ZoneRules rules) throws SQLException {
        ZoneOffset offset = rules.getOffset(FIRST);
        append(rows, zone, FIRST, offset, offset);
        ZoneOffsetTransition change = rules.nextTransition(FIRST);
        while (change != null && change.getInstant().isBefore(LAST)) {
            append(rows, zone, change.getInstant(), change.getOffsetBefore(), change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
    }

    private static void append(DuckDBAppender rows, String zone, Instant at, ZoneOffset before, ZoneOffset after)
            throws SQLException {
        int earlier = Math.min(before.getTotalSeconds(), after.getTotalSeconds());
        int later = Math.max(before.getTotalSeconds(), after.getTotalSeconds());
        rows.beginRow()
                .append(zone)
                .appendEpochMicros(at.getEpochSecond() * MICROS)
                .appendEpochMicros((at.getEpochSecond() + earlier) * MICROS)
                .appendEpochMicros((at.getEpochSecond() + later) * MICROS)
                .append(before.getTotalSeconds())
                .append(after.getTotalSeconds())
                .endRow();
    }
}
