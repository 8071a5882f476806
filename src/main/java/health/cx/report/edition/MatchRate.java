package health.cx.report.edition;

/**
 * How many rows of a kind found the visit they belong to.
 *
 * @param subject what the rows are, in words for people: {@code bill lines}
 * @param rows how many there are
 * @param matched how many of them found their visit
 */
public record MatchRate(String subject, long rows, long matched) {}
