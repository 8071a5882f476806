package health.cx.source.mapping;

/** What the numbers of a duration count. */
public enum Unit {
    SECONDS(1),
    MINUTES(60),
    HOURS(3600);

    private final int seconds;

    Unit(int seconds) {
        this.seconds = seconds;
    }

    /** Its length in seconds. */
    public int seconds() {
        return seconds;
    }
}
