package health.cx.evaluate;

/**
 * The answers an item allows and how they fall into boxes.
 *
 * @param id its name in the measure dictionary
 * @param min lowest answer, inclusive
 * @param max highest answer, inclusive
 * @param top lowest answer of the top box
 * @param bottom highest answer of the bottom box; what lies between is the middle box
 * @param boxes whether boxes are stated at all; a scale of minutes has none and states its mean
 */
public record Scale(String id, int min, int max, int top, int bottom, boolean boxes) {

    /** True where answers lie between the boxes, so that a middle box exists. */
    public boolean hasMiddle() {
        return boxes && top - bottom > 1;
    }

    /** The linear mean score of an answer: 0 at {@link #min}, 100 at {@link #max}. */
    public double score(double answer) {
        return 100 * (answer - min) / (max - min);
    }
}
