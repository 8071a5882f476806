package health.cx.report.diff;

import java.util.Objects;

/** In what way a figure is another. */
public enum Change {
    /** Only the later issue has it. */
    NEW("new"),
    /** Only the earlier issue has it. */
    GONE("gone"),
    /** It has a value now and had none. */
    SHOWN("shown now"),
    /** It has no value now and had one. */
    HIDDEN("not shown now"),
    /** Another value on a larger base. */
    MORE("value, n up"),
    /** Another value on a smaller base. */
    FEWER("value, n down"),
    /** Another value on an equal base. */
    OTHER("value, same n"),
    /** The same value on another base. */
    BASE("n"),
    /** Another interval around the same value. */
    RANGE("range"),
    /** Another marker beside the same numbers. */
    MARKER("marker");

    private final String text;

    Change(String text) {
        this.text = text;
    }

    /** In words, as printed. */
    public String text() {
        return text;
    }

    /** How what is said now differs from what was said; the two differ. */
    static Change of(Said before, Said after) {
        if (before.value() == null || after.value() == null) {
            return before.value() != null ? HIDDEN : after.value() != null ? SHOWN : noValue(before, after);
        }
        if (!before.value().equals(after.value())) {
            return before.n() == null || after.n() == null || before.n().equals(after.n())
                    ? OTHER
                    : before.n() < after.n() ? MORE : FEWER;
        }
        return Objects.equals(before.n(), after.n()) ? before.marker().equals(after.marker()) ? RANGE : MARKER : BASE;
    }

    private static Change noValue(Said before, Said after) {
        return before.marker().equals(after.marker()) ? BASE : MARKER;
    }
}
