package health.cx.warehouse;

import health.cx.source.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds the star and its marts from the stage, aside in the schema {@code build}. Each method is one step's worth of SQL
 * files; between them data travels only through tables.
 */
public final class Star {

    private static final List<String> PRACTICES = List.of("dim_practice", "dim_provider");
    private static final List<String> PATIENTS = List.of("dim_patient");
    private static final List<String> OTHERS =
            List.of("dim_date", "dim_payer", "dim_survey_item", "dim_visit_profile", "dim_run");
    private static final List<String> FACTS = List.of(
            "fact_visit",
            "fact_billing_line",
            "fact_survey_invitation",
            "fact_survey_answer",
            "fact_follow_up",
            "fact_feedback",
            "fact_hand_off");
    private static final List<String> VISIT_MARTS = List.of("mart_visit_experience", "mart_newest");
    private static final List<String> MARTS = List.of(
            "mart_practice_day",
            "mart_aftercare_day",
            "mart_hand_off_partner_month",
            "mart_duration_month",
            "mart_settlement_month",
            "mart_resolution_month",
            "mart_maturity",
            "mart_accounting");

    private final Warehouse warehouse;

    /** The star of a warehouse. */
    public Star(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Tells versions of a row, duplicates and what is current. */
    public void resolveVersions() {
        for (Subject subject : Subject.values()) {
            warehouse.run("stage/standing", Map.of("subject", subject.id()));
        }
    }

    /** Finds the visit of every bill line, survey and whatever else came of it. */
    public void matchVisits() {
        run("stage", List.of("visit"));
        new ZoneChanges(warehouse).load();
        run(
                "stage",
                List.of(
                        "clock_reading",
                        "instant",
                        "visit_day",
                        "billing_line",
                        "answer",
                        "response",
                        "response_standing"));
        run("stage", List.of("practice_zone", "follow_up", "message", "hand_off"));
    }

    /** Practices and providers, with their history. */
    public void loadPractices() {
        run("star", PRACTICES);
    }

    /** Patients, de-identified, with the history of what case mix needs. */
    public void loadPatients() {
        run("star", PATIENTS);
    }

    /** Dates, payers, survey items, visit profiles and runs. */
    public void loadOtherDimensions() {
        run("star", OTHERS);
    }

    /** Visits, bill lines, invitations, answers, follow-ups, messages and hand-offs. */
    public void loadFacts() {
        run("star", List.of("bill", "timed_visit"));
        run("star", FACTS);
    }

    /** The joined view of each visit, and the aggregates that the evaluation reads. */
    public void buildMarts() {
        run("mart", List.of("bill_outcome", "visit_answers"));
        run("mart", VISIT_MARTS);
        run("mart", List.of("message_outcome", "hand_off_outcome", "delivering_since"));
        run("mart", MARTS);
    }

    /** Builds all of it, one step after the other. */
    void build() {
        resolveVersions();
        matchVisits();
        loadPractices();
        loadPatients();
        loadOtherDimensions();
        loadFacts();
        buildMarts();
    }

    /** The tables that analysts see. */
    public static List<String> tables() {
        List<String> tables = new ArrayList<>();
        List.of(PRACTICES, PATIENTS, OTHERS, FACTS, VISIT_MARTS, MARTS).forEach(tables::addAll);
        return tables;
    }

    private void run(String folder, List<String> statements) {
        statements.forEach(statement -> warehouse.run(folder + "/" + statement));
    }
}
