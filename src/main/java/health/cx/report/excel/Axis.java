package health.cx.report.excel;

/**
 * An axis of a chart.
 *
 * @param title what it shows, unit included
 * @param format of its numbers: {@code 0} or {@code 0 %}
 * @param floor where it starts
 * @param ceiling where it ends
 * @param step between its gridlines
 */
public record Axis(String title, String format, double floor, double ceiling, double step) {

    /** An axis of words, which have their places without numbers. */
    public static Axis ofWords(String title) {
        return new Axis(title, Styles.GENERAL, 0, 0, 0);
    }

    /** The same with its numbers in another format. */
    public Axis withFormat(String other) {
        return new Axis(title, other, floor, ceiling, step);
    }
}
