package health.cx.report.release;

import java.util.List;

/**
 * A figure of too few that can be told.
 *
 * @param line the figure; hidden, or shown though it must not be
 * @param from the rows from which it follows
 */
record Leak(Line line, List<Line> from) {}
