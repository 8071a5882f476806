package health.cx.evaluate.segment;

/**
 * A way in which a practice's answers are divided.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param segment by what
 */
public record Way(String practiceId, Segment segment) {}
