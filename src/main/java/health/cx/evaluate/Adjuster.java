package health.cx.evaluate;

/**
 * A number known of respondents that survey scores are adjusted for, for example their general health.
 *
 * @param id stable id, for example {@code general_health}
 * @param label for people
 */
public record Adjuster(String id, String label) {}
