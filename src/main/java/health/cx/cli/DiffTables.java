package health.cx.cli;

import health.cx.report.diff.FileChange;
import health.cx.report.diff.Said;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that a difference of two issues is shown in, and what stands in their cells. */
final class DiffTables {

    /** Enough to tell figures apart that matter; CSV and JSON have all digits. */
    private static final MathContext SHOWN = new MathContext(5);

    private static final String NONE = "-";

    private DiffTables() {}

    static TextTable circumstances() {
        return new TextTable(List.of("what", "before", "after"));
    }

    static TextTable files() {
        return new TextTable(
                List.of("change", "file", "source", "subject", "rows that count", "rejected", "replaced", "corrected"));
    }

    static TextTable measures() {
        return new TextTable(
                List.of(
                        "measure",
                        "figures",
                        "practices",
                        "n up",
                        "same n",
                        "n down",
                        "other",
                        "verdicts",
                        "may be why"),
                false,
                true,
                true,
                true,
                true,
                true,
                true,
                true);
    }

    static TextTable verdicts() {
        return new TextTable(List.of("measure", "practice", "against", "before", "after", "may be why"));
    }

    static TextTable figures() {
        return new TextTable(
                List.of(
                        "measure",
                        "practice",
                        "statistic",
                        "days",
                        "before",
                        "after",
                        "difference",
                        "n before",
                        "n after",
                        "change",
                        "may be why"),
                false,
                false,
                false,
                false,
                true,
                true,
                true,
                true,
                true);
    }

    /** A figure with its marker, as in the sheets. */
    static String figure(Said said) {
        String value = said.value() == null ? "" : number(said.value());
        String both = (value + " " + said.marker()).strip();
        return orNone(both);
    }

    static String signed(@Nullable Double difference) {
        return difference == null ? NONE : (difference > 0 ? "+" : "") + number(difference);
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String count(@Nullable Long n) {
        return n == null ? NONE : RunText.count(n);
    }

    static String both(FileChange.Counts counts) {
        return counts.before() == null && counts.after() == null
                ? NONE
                : count(counts.before()) + " -> " + count(counts.after());
    }

    static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }
}
