package health.cx.evaluate.score;

import java.util.List;

/**
 * How the answers to an item go with the adjusters.
 *
 * @param itemId the item
 * @param slopes per adjuster, points per step
 * @param dropped per adjuster, whether it told nothing: constant within the entities, or said by the others already
 * @param rSquared the share of the answers' spread within entities that they explain, 0 to 1; NaN without spread
 */
public record Slopes(String itemId, List<Double> slopes, List<Boolean> dropped, double rSquared) {}
