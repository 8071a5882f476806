package health.cx.report.release;

/**
 * What a reader knows of a number that is hidden.
 *
 * @param least that it can be
 * @param most that it can be
 */
record Range(double least, double most) {

    double width() {
        return Math.max(0, most - least);
    }

    boolean isKnown() {
        return width() < Chain.EXACT;
    }
}
