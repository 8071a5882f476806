package health.cx.evaluate.drivers;

/** What a line is about, in the order in which they are shown. */
public enum Topic {
    /** Ratings of visits with a mark against those without it. */
    CONTRAST,
    /** The cell of long wait and short visit against each of the three others. */
    TOGETHER,
    /** A touchpoint's share in what all touchpoints explain of the rating. */
    WEIGHT,
    /** How far measured and remembered waits go together. */
    MEMORY,
    /** By class of measured wait: the median remembered against the median measured. */
    REMEMBERED,
    /** By class of measured wait: the share that remembers a longer wait. */
    LONGER,
    /** Shares of visits with a trait: who answered against who did not. */
    SILENT,
    /** The rating as it would be if those who answered were like all who were asked. */
    RAKED,
    /** How far those who did not answer would have to differ. */
    TIPPING
}
