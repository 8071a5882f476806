package health.cx.warehouse;

import health.cx.source.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds the star and its marts from the stage, aside in the schema {@code build}: all of it, or the rows of the units that
 * the {@link Extent} names, with what is global beside them. Each method is one step's worth of SQL
 * files; between them data travels only through tables.
 */
public final class Star {

    private static final List<String> PRACTICES = List.of("dim_practice", "dim_provider");
    private static final List<String> PATIENTS = List.of("dim_patient");
    private static final List<String> OTHERS =
            List.of("dim_date", "dim_payer", "dim_survey_item", "dim_visit_profile", "dim_run");
    private static final List<String> STANDING = List.of("standing");
    private static final List<String> PAYER_LINES = List.of("payer_line");
    private static final List<String> VISITS = List.of("visit");
    private static final List<String> MATCHED = List.of(
            "clock_reading",
            "instant",
            "visit_day",
            "billing_line",
            "answer",
            "response",
            "response_standing",
            "practice_zone",
            "follow_up",
            "message",
            "hand_off");
    private static final List<String> BILLS = List.of("bill", "timed_visit");
    private static final List<String> FACTS =
            Dated.FACTS.stream().map(Dated::table).toList();
    private static final List<String> OUTCOMES = List.of("bill_outcome", "visit_answers");
    private static final List<String> LIMITS = List.of("limits_noted");
    private static final List<String> VISIT_MARTS = List.of("mart_visit_experience");
    private static final List<String> NEWEST = List.of("mart_newest");
    private static final List<String> LATER_OUTCOMES =
            List.of("message_outcome", "hand_off_outcome", "delivering_since");
    private static final List<String> DAYS = List.of("mart_practice_day");
    private static final List<String> ACCOUNTS = List.of("account_changes", "account_change");
    private static final List<String> MARTS = List.of(
            "mart_aftercare_day",
            "mart_hand_off_partner_month",
            "mart_duration_month",
            "mart_settlement_month",
            "mart_resolution_month",
            "mart_maturity",
            "mart_accounting");

    private final Warehouse warehouse;
    private final Extent extent;

    /** The star of a warehouse. */
    public Star(Warehouse warehouse) {
        this.warehouse = warehouse;
        this.extent = new Extent(warehouse);
    }

    /** Tells versions of a row, duplicates and what is current. */
    public void resolveVersions() {
        String rows = extent.rows();
        for (Subject subject : Subject.values()) {
            warehouse.run(
                    "stage/standing",
                    Map.of("subject", subject.id(), "into", "work.", "rows", rows, "files", "ledger.live_file"));
        }
        extent.resolveBefore();
        run("stage", PAYER_LINES);
    }

    /** Finds the visit of every bill line, survey and whatever else came of it. */
    public void matchVisits() {
        run("stage", VISITS);
        new ZoneChanges(warehouse).load();
        run("stage", MATCHED);
    }

    /** Practices and providers, with their history. */
    public void loadPractices() {
        run("star", PRACTICES);
    }

    /** Patients, de-identified, with the history of what case mix needs. */
    public void loadPatients() {
        run("star", PATIENTS);
        PATIENTS.forEach(extent::built);
    }

    /** Dates, payers, survey items, visit profiles and runs. */
    public void loadOtherDimensions() {
        run("star", OTHERS);
    }

    /** Visits, bill lines, invitations, answers, follow-ups, messages and hand-offs. */
    public void loadFacts() {
        run("star", BILLS);
        run("star", FACTS);
        FACTS.forEach(extent::built);
        run("mart", LIMITS);
    }

    /** Computes with all rows after all where what came of the touched units bears on others. */
    public void widenExtent() {
        if (extent.widens()) {
            buildFacts();
        }
    }

    /** The joined view of each visit, and the aggregates that the evaluation reads. */
    public void buildMarts() {
        run("mart", OUTCOMES);
        run("mart", VISIT_MARTS);
        VISIT_MARTS.forEach(extent::built);
        extent.chooseDays();
        run("mart", NEWEST);
        run("mart", LATER_OUTCOMES);
        run("mart", DAYS);
        DAYS.forEach(extent::built);
        changeAccounts();
        run("mart", MARTS);
    }

    private void changeAccounts() {
        warehouse.run("mart/account_changes");
        for (StageTable table : StageTable.all()) {
            warehouse.run(
                    "mart/account_change", Map.of("subject", table.subject().id(), "charge", table.charge()));
        }
    }

    /** Builds all of it from all rows, one step after the other. */
    void build() {
        extent.chooseWhole("that was asked for");
        buildFacts();
        buildMarts();
    }

    private void buildFacts() {
        resolveVersions();
        matchVisits();
        loadPractices();
        loadPatients();
        loadOtherDimensions();
        loadFacts();
    }

    /** The names of all statements that compute it. */
    static List<String> statements() {
        List<String> statements = new ArrayList<>();
        Map<String, List<List<String>>> byFolder = Map.of(
                "stage", List.of(STANDING, PAYER_LINES, VISITS, MATCHED),
                "star", List.of(PRACTICES, PATIENTS, OTHERS, BILLS, FACTS),
                "mart", List.of(LIMITS, OUTCOMES, VISIT_MARTS, NEWEST, LATER_OUTCOMES, DAYS, ACCOUNTS, MARTS));
        byFolder.forEach((folder, lists) ->
                lists.forEach(list -> list.forEach(statement -> statements.add(folder + "/" + statement))));
        return statements.stream().sorted().toList();
    }

    /** The tables that analysts see. */
    public static List<String> tables() {
        List<String> tables = new ArrayList<>();
        List.of(PRACTICES, PATIENTS, OTHERS, FACTS, VISIT_MARTS, NEWEST, DAYS, MARTS)
                .forEach(tables::addAll);
        return tables;
    }

    private void run(String folder, List<String> statements) {
        statements.forEach(statement -> warehouse.run(folder + "/" + statement));
    }
}
