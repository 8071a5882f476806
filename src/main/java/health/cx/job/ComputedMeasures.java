package health.cx.job;

/** The measures that the warehouse computes from visit logs, bills, follow-ups, feedback and hand-offs. */
final class ComputedMeasures {

    private static final String[] IDS = {
        "visits_completed",
        "no_show_rate",
        "left_unseen_rate",
        "wait_to_be_seen_minutes",
        "arrival_to_check_in_minutes",
        "roomed_wait_minutes",
        "roomed_to_provider_minutes",
        "minutes_with_provider",
        "checkout_minutes",
        "cycle_time_minutes",
        "days_from_booking",
        "response_rate",
        "charges_total",
        "billing_accuracy",
        "denial_rate",
        "refund_rate",
        "estimate_overrun_rate",
        "days_to_settle",
        "bills_clean_rate",
        "phone_video_share",
        "electronic_survey_share",
        "patient_type_known_rate",
        "arrival_state_known_rate",
        "demographics_known_rate",
        "limits_known_rate",
        "follow_up_within_48h",
        "follow_up_reached_rate",
        "symptoms_resolving_rate",
        "complaints_per_100_visits",
        "complaint_acknowledged_within_3_days",
        "complaint_days_to_resolve",
        "complaints_reopened_rate",
        "questions_same_day_rate",
        "hand_off_failed_rate",
        "hand_offs_failed_or_late_per_100_visits"
    };

    private static final String[] ADJUSTERS = {"general_health", "age_band", "education"};

    private ComputedMeasures() {}

    /** What it knows of respondents, in the order in which it gives it. */
    static String[] adjusters() {
        return ADJUSTERS.clone();
    }

    /** Their ids; a dictionary may leave some out, but can't name others. */
    static String[] ids() {
        return IDS.clone();
    }
}
