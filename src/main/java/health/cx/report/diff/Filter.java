package health.cx.report.diff;

/**
 * Whose figures of which measure are asked for.
 *
 * @param practice an id, or {@code *} for the network's own; empty for all
 * @param measure an id; empty for all
 */
public record Filter(String practice, String measure) {

    boolean takes(String ofPractice, String ofMeasure) {
        return (practice.isEmpty() || practice.equals(ofPractice)) && (measure.isEmpty() || measure.equals(ofMeasure));
    }
}
