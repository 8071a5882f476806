package health.cx.warehouse;

import health.cx.sql.Statements;
import java.time.zone.ZoneRulesProvider;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * All that the star depends on beside the rows of the stage. What was computed on one basis is not added to on another.
 *
 * @param version of cx
 */
public record Basis(String version) {

    /** Its hash: of the version, the statements, the stage's tables, the settings of the job and the rules of time zones. */
    String hash(Warehouse warehouse) {
        String settings =
                warehouse.list("extent/settings", row -> row.getString(1)).get(0);
        String statements = Star.statements().stream().map(Statements::text).collect(Collectors.joining("\n"));
        String tables = StageTable.all().stream().map(StageTable::ddl).collect(Collectors.joining("\n"));
        String zones = ZoneRulesProvider.getVersions("UTC").lastKey();
        return DigestUtils.sha256Hex(String.join("\n", version, zones, settings, tables, statements));
    }
}
