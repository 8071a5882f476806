package health.cx.recompute;

/** Which windows a measure is compared in. */
enum Outcome {
    /** What is known on the day itself. */
    LOG,
    /** What patients answer within 42 days. */
    SURVEY,
    /** What becomes of a bill within 90 days. */
    BILL
}
