package health.cx.report.release;

/**
 * Months that follow each other.
 *
 * @param from the boundary before the first, counted from 0
 * @param to the boundary behind the last
 */
record Stretch(int from, int to) {}
