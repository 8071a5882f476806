package health.cx.evaluate;

/** What may be said of a difference. */
public enum Verdict {
    BETTER("better"),
    WORSE("worse"),
    NO_RELIABLE_DIFFERENCE("no reliable difference"),
    NOT_ENOUGH_DATA("not enough data");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The words as written in files for machines. */
    public String text() {
        return text;
    }
}
