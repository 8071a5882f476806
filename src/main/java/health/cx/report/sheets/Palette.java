package health.cx.report.sheets;

/** Colours that stay apart for colour-blind readers and in grey print, and a grey for what only guides the eye. */
final class Palette {

    static final String OWN = "0B5394";

    /** Light enough for intervals drawn over it. */
    static final String PALE = "5B8DBE";

    static final String OTHER = "F0A04B";
    static final String GUIDE = "6B7280";

    private Palette() {}
}
