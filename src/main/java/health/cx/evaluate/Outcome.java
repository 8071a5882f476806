package health.cx.evaluate;

/** What a measure is read from, and with it how long its outcome window stays open (docs/methods: maturity). */
public enum Outcome {
    /** Visit logs: final when written. */
    LOG,
    /** Surveys: answers count up to 42 days after the invitation. */
    SURVEY,
    /** Bills: corrections and payments count up to 90 days after the first statement. */
    BILL
}
