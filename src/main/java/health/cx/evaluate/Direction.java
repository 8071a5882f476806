package health.cx.evaluate;

/** Which way a measure improves. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Neither way is better, as with the number of visits. */
    NEUTRAL
}
