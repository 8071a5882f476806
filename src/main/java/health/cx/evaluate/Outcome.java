package health.cx.evaluate;

/** What a measure is read from, and with it how long its outcome window stays open (docs/methods: maturity). */
public enum Outcome {
    /** Visit logs: final when written. */
    LOG,
    /** Surveys: answers count up to 42 days after the invitation. */
    SURVEY,
    /** Bills: corrections and payments count up to 90 days after the first statement. */
    BILL,
    /** Follow-ups: contacts count up to 48 hours after the due day. */
    FOLLOW_UP,
    /** Messages of patients: they count up to 30 days after the visit. */
    FEEDBACK,
    /** Hand-offs: late is what has not come back on the due day. */
    HAND_OFF
}
