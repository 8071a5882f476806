package health.cx.source.draft;

/** What the values of a column are, told from nothing but their looks. */
enum Kind {
    /** There are none. */
    EMPTY,
    /** Days. */
    DAY,
    /** Days with a time. */
    CLOCK,
    /** Times of a day. */
    TIME,
    /** Whole numbers. */
    INTEGER,
    /** Numbers. */
    DECIMAL,
    /** Few different words. */
    CODE,
    /** Words without blanks, most of them different. */
    ID,
    /** Anything else. */
    TEXT
}
