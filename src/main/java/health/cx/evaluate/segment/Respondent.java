package health.cx.evaluate.segment;

import health.cx.evaluate.score.Response;

/**
 * Someone who answered.
 *
 * @param number that {@link Membership} knows them by
 * @param response what they answered
 */
public record Respondent(int number, Response response) {}
