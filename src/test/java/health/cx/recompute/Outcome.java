package health.cx.recompute;

/** Which windows a measure is compared in. */
enum Outcome {
    /** What is known on the day itself. */
    LOG,
    /** What patients answer within 42 days. */
    SURVEY,
    /** What becomes of a bill within 90 days. */
    BILL,
    /** Contacts within 48 hours of the due day. */
    FOLLOW_UP,
    /** Messages within 30 days of the visit. */
    FEEDBACK,
    /** What came back on its due day. */
    HAND_OFF
}
