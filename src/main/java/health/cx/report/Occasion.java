package health.cx.report;

/**
 * Why an issue is written.
 *
 * @param run the run that writes it
 * @param reason in a few words, such as {@code nightly run}
 */
public record Occasion(String run, String reason) {}
