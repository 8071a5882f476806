package health.cx.source.draft;

/**
 * A value of a column.
 *
 * @param text the value, without blanks around it
 * @param times how often it was seen
 * @param line on which it was seen first; 0 where it was only seen near the file's end
 */
record Value(String text, int times, int line) {

    /** The place of a value in a sentence. */
    String place() {
        return line == 0 ? "a line near the end" : "line " + line;
    }

    /** Its looks without what it says: digits as 9, letters as A and a. */
    String shape() {
        String shape = text.replaceAll("\\d", "9").replaceAll("\\p{Lu}", "A").replaceAll("[\\p{L}&&[^A]]", "a");
        return shape.length() > 24 ? shape.substring(0, 23) + "…" : shape;
    }
}
