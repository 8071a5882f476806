package health.cx.evaluate;

/** Why a figure is not, or not simply, a number. */
public enum Marker {
    /** Not available: there is no evidence to compute it from. */
    NOT_AVAILABLE("[x]"),
    /** Not applicable here. */
    NOT_APPLICABLE("[z]"),
    /** Suppressed: fewer respondents than may be shown. */
    SUPPRESSED("[c]"),
    /** Shown, on a small base. */
    SMALL_BASE("[low]"),
    /** Provisional: its outcome window is still open. */
    PROVISIONAL("[p]"),
    /** Break in the series. */
    BREAK("[b]");

    private final String text;

    Marker(String text) {
        this.text = text;
    }

    /** The marker as written in files and sheets, for example {@code [x]}. */
    public String text() {
        return text;
    }
}
