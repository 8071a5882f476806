package health.cx.sample;

/** Numbers one kind of record within a practice: two practices use the same ids. */
final class Ids {

    private static final int DIGITS = 5;

    private final String prefix;
    private long last;

    Ids(String prefix) {
        this.prefix = prefix;
    }

    String next() {
        return padded(prefix, ++last, DIGITS);
    }

    static String padded(String prefix, long number, int digits) {
        String text = Long.toString(number);
        return prefix + "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
