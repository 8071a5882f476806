package health.cx.evaluate.habit;

import java.util.List;
import java.util.Locale;

/** A habit of a good practice. */
public enum Habit {
    AWARENESS,
    EMPATHY,
    COMMUNICATION,
    TECHNOLOGY,
    IMPROVEMENT;

    /** The touchpoint that empathy is. */
    static final String COMPASSION = "touchpoint_5";

    /** The same touchpoint as staff see it. */
    static final String STAFF = "staff_touchpoint_5";

    /** Headline measures with the verdict better against the window before. */
    static final String IMPROVED = "improved_measures";

    /** Months in a row with visits. */
    static final String MONTHS = "months_without_gap";

    /** Its parts: ids of measures, and three of its own. */
    List<String> parts() {
        return switch (this) {
            case AWARENESS ->
                List.of(
                        "patient_type_known_rate",
                        "arrival_state_known_rate",
                        "demographics_known_rate",
                        "limits_known_rate");
            case EMPATHY -> List.of(COMPASSION, STAFF);
            case COMMUNICATION ->
                List.of(
                        "complaint_acknowledged_within_3_days",
                        "complaint_days_to_resolve",
                        "complaints_reopened_rate",
                        "questions_same_day_rate");
            case TECHNOLOGY -> List.of("bills_clean_rate", "phone_video_share", "electronic_survey_share");
            case IMPROVEMENT -> List.of(IMPROVED, "response_rate", MONTHS);
        };
    }

    /** Its name in wordings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
