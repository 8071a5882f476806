package health.cx.source;

/** What a column of the contract holds, and so how its text is read. */
public enum ColumnType {
    /** An identifier, kept as the text it is: leading zeros matter. */
    ID,
    /** Any text. */
    TEXT,
    /** One of a column's words. */
    CODE,
    /** Any of a column's words, separated by {@code ;}. */
    CODES,
    /** A time zone such as {@code Europe/Berlin}. */
    ZONE,
    /** A day. */
    DATE,
    /** A date with a time of day, local to the practice unless it carries an offset. */
    CLOCK,
    /** An amount in the job's currency, at most four decimals. */
    MONEY,
    /** A number with at most four decimals. */
    DECIMAL,
    /** A length of time: a number of minutes, or {@code h:mm} or {@code h:mm:ss}. */
    MINUTES,
    /** A whole number. */
    INTEGER,
    /** Yes or no, written in one of several common ways. */
    YES_NO
}
