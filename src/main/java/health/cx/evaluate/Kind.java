package health.cx.evaluate;

/** How a measure's figure is made from its evidence. */
public enum Kind {
    /** A number of visits. */
    COUNT,
    /** An amount of money. */
    SUM,
    /** Numerator over denominator, pooled. */
    RATE,
    /** Events per 100 visits, pooled; a visit may have several, so it is no share. */
    FREQUENCY,
    /** A distribution of minutes or days: median, 90th percentile and, with a target, the share within it. */
    DURATION,
    /** Days until an event that may not have come yet: the Kaplan-Meier median. */
    LIFETIME,
    /** One question of a survey. */
    ITEM,
    /** The mean of several items; a touchpoint's score is one. */
    COMPOSITE,
    /** The mean of several composites. */
    INDEX
}
