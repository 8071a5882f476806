package health.cx.report.excel;

/** What colours are for. Those of the house stay apart for colour-blind readers and in grey print. */
public enum Role {
    /** Words. */
    INK("1A1A1A"),
    WHITE("FFFFFF"),
    /** Titles, and the paper of headers. */
    PRIMARY("1F3A5F"),
    /** Links, and what a chart is about. */
    ACCENT("0B5394"),
    GOOD("0B5394"),
    BAD("A33B00"),
    /** Words that stay behind others. */
    NEUTRAL("505050"),
    /** What a chart compares with. */
    OTHER("F0A04B"),
    /** The paper of counts. */
    TILE("EEF2F7"),
    /** The paper of the first step. */
    STEP("FFF4E5"),
    /** Lines between rows. */
    RULE("D0D5DD"),
    /** Bars, light enough for intervals drawn over them. */
    SOFT("5B8DBE"),
    /** Bars behind numbers. */
    BAR("A9C4E4"),
    /** What only guides the eye. */
    GUIDE("6B7280"),
    GRID("E3E6EB"),
    WHISKER("404040");

    private final String hex;

    Role(String hex) {
        this.hex = hex;
    }

    /** The colour unless a house has its own, as six hexadecimal digits. */
    public String hex() {
        return hex;
    }
}
