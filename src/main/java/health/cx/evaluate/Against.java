package health.cx.evaluate;

/** What a practice's figure is compared with. */
public enum Against {
    PEERS("peers"),
    PREVIOUS("previous"),
    SAME_PERIOD_LAST_YEAR("same-period-last-year");

    private final String id;

    Against(String id) {
        this.id = id;
    }

    /** Its name in files. */
    public String id() {
        return id;
    }
}
