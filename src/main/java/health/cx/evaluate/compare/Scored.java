package health.cx.evaluate.compare;

/**
 * An entity's score among those that it is compared with.
 *
 * @param id the entity
 * @param value its score
 * @param variance the sampling variance of the score; NaN where it is not known
 * @param n its respondents
 */
public record Scored(String id, double value, double variance, long n) {}
