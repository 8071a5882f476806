package health.cx.warehouse;

import health.cx.source.Subject;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run computes the star from: the rows of the {@link Units units} that new rows touch, or, where there is any reason, all
 * rows. The reasons lie in a table, since steps hand on data through tables alone; whatever is not known to stay within
 * units is a reason. The statements that compute are the same in both cases.
 */
public final class Extent {

    private static final Logger LOG = LoggerFactory.getLogger(Extent.class);

    /** Below so many lines or rows the share of those touched is of no account. */
    private static final long MANY = 10_000;

    /** Reasons that only what was computed of the units can tell. */
    private static final List<String> LATE =
            List.of("payer_class", "limits_noted", "inviting_practices", "unknown_items");

    private static final List<String> KEPT = List.of(
            "kept_practice",
            "kept_provider",
            "kept_profile",
            "kept_day",
            "kept_item",
            "kept_payer_line",
            "kept_account");

    private final Warehouse warehouse;

    /** The extent of a run on a warehouse. */
    public Extent(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Settles it: units if neither the caller nor the warehouse knows a reason against. */
    public void choose(List<String> known, Basis basis) {
        warehouse.run("extent/reason");
        KEPT.forEach(table -> warehouse.run("extent/" + table));
        warehouse.run("extent/changed_file");
        known.forEach(this::whole);
        find("other_basis", basis.hash(warehouse));
        find("shared_rows");
        find("many_lines", MANY);
        if (!isWhole()) {
            new Units(warehouse).touch();
            find("many_rows", MANY);
        }
        if (!isWhole()) {
            keep();
        }
    }

    /** Computes with all rows, whatever was chosen before. */
    void chooseWhole(String reason) {
        warehouse.run("extent/reason");
        whole(reason);
        KEPT.forEach(table -> warehouse.run("extent/" + table));
    }

    /** Computes with all rows after all, if what came of the units tells a reason. */
    boolean widens() {
        if (isWhole()) {
            return false;
        }
        LATE.forEach(this::find);
        if (isWhole()) {
            KEPT.forEach(table -> warehouse.run("extent/" + table));
        }
        return isWhole();
    }

    /** Why all rows are computed with; empty where only the touched units are. */
    public List<String> reasons() {
        return warehouse.list("extent/reasons", row -> row.getString(1));
    }

    boolean isWhole() {
        return !reasons().isEmpty();
    }

    /** The schema with the staged rows to compute with. */
    String rows() {
        return isWhole() ? "stage" : "extent";
    }

    /** Looks for a reason; one is enough. */
    private void find(String reason, Object... values) {
        if (!isWhole()) {
            warehouse.list("reason/" + reason, row -> row.getString(1), values).forEach(this::whole);
        }
    }

    private void whole(String reason) {
        LOG.info("the star is computed whole, because {}", reason);
        warehouse.update("extent/insert_reason", reason);
    }

    /** Tells published rows that stay from those that are replaced, and what the former refer to. */
    private void keep() {
        for (Dated dated : Dated.FACTS) {
            split(dated);
            warehouse.run("extent/keep_practices", dated.names());
            warehouse.run("extent/keep_days", dated.names());
        }
        split(Dated.EXPERIENCE);
        warehouse.run("extent/keep_days", Map.of("table", "fact_survey_invitation", "day", "sent_on"));
        for (String what : List.of(
                "kept_dim_patient",
                "keep_providers",
                "keep_profiles",
                "keep_items",
                "keep_payer_lines",
                "keep_accounts")) {
            warehouse.run("extent/" + what);
        }
    }

    private void split(Dated dated) {
        warehouse.run("extent/kept", dated.names());
        warehouse.run("extent/replaced", dated.names());
    }

    /** A table is built: shows it as it will be published, with the rows that stay. */
    void built(String table) {
        warehouse.run(isWhole() ? "extent/coming_whole" : "extent/coming_of_units", Map.of("table", table));
    }

    /** Facts are built: says of which practices' days the aggregates are computed anew. */
    void chooseDays() {
        boolean whole = isWhole();
        if (!whole) {
            warehouse.run("extent/computed_day");
            warehouse.run("extent/computed_month");
            warehouse.run("extent/kept_mart_practice_day");
            warehouse.run("extent/part_visit_experience");
        } else {
            warehouse.run("extent/part_whole", Dated.EXPERIENCE.names());
        }
        Dated.FACTS.stream()
                .limit(4) // those of visits, bills and surveys
                .forEach(dated -> warehouse.run(whole ? "extent/part_whole" : "extent/part_of_units", dated.names()));
        warehouse.run(whole ? "extent/whole_months" : "extent/part_months");
    }

    /** Versions of rows are told: does the same for what counted before, of the units alone. */
    void resolveBefore() {
        boolean whole = isWhole();
        for (Subject subject : Subject.values()) {
            Map<String, String> before = Map.of(
                    "subject", subject.id(),
                    "into", "extent.before_",
                    "rows", "extent",
                    "files", "ledger.published_file");
            warehouse.run(whole ? "extent/no_rows" : "stage/standing", before);
        }
    }
}
