package health.cx.evaluate.trend;

import java.util.List;

/**
 * A signal where it was seen.
 *
 * @param signal which
 * @param points the places of the points that make it, ascending
 */
record Sighting(Signal signal, List<Integer> points) {}
