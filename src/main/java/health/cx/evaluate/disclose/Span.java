package health.cx.evaluate.disclose;

/**
 * Months that follow each other.
 *
 * @param from the boundary before the first, counted from 0
 * @param to the boundary behind the last
 */
record Span(int from, int to) {

    int months() {
        return to - from;
    }
}
