package health.cx.report.sheets;

/** Two colours that stay apart for colour-blind readers and in grey print. */
final class Palette {

    static final String OWN = "0B5394";
    static final String OTHER = "F0A04B";

    private Palette() {}
}
