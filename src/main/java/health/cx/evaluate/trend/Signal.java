package health.cx.evaluate.trend;

/** In which way points of a chart are more than the usual up and down. Up is up, whether that is good or not. */
public enum Signal {
    /** One point above the upper limit. */
    ABOVE_LIMIT,
    /** One point below the lower limit. */
    BELOW_LIMIT,
    /** Seven or more in a row above the centre line; a point on it ends the run. */
    RUN_ABOVE,
    /** Seven or more in a row below the centre line. */
    RUN_BELOW,
    /** Seven or more in a row, each above the one before. */
    RISING,
    /** Seven or more in a row, each below the one before. */
    FALLING,
    /** Two of three in a row further above the centre line than two thirds of the way to the limit. */
    OUTER_ABOVE,
    /** Two of three in a row as far below it. */
    OUTER_BELOW
}
