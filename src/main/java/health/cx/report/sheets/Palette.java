package health.cx.report.sheets;

/** Two colours that stay apart for colour-blind readers and in grey print, and a grey for what only guides the eye. */
final class Palette {

    static final String OWN = "0B5394";
    static final String OTHER = "F0A04B";
    static final String GUIDE = "6B7280";

    private Palette() {}
}
