package health.cx.warehouse;

import java.util.List;

/**
 * The question that decides whether another was to be answered.
 *
 * @param item the id of the question that decides
 * @param passes its answers with which the other counts; with any other the other's answer is missing
 */
public record Screener(String item, List<Integer> passes) {}
