package health.cx.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a number looks: its format in Excel, and the same in a sentence. */
public enum Shape {
    COUNT("#,##0", "%,.0f", 0, 1),
    SCORE("0.0", "%.1f", 1, 1),
    SCORE_CHANGE("+0.0;-0.0;0.0", "%+.1f", 1, 1),
    SHARE("0 %", "%.0f %%", 0, 100),
    SHARE_CHANGE("+0 %;-0 %;0 %", "%+.0f %%", 0, 100),
    /** A share of visits or bills, where tenths of a per cent carry meaning. */
    RATE("0.0 %", "%.1f %%", 1, 100),
    RATE_CHANGE("+0.0 %;-0.0 %;0.0 %", "%+.1f %%", 1, 100),
    /** A difference of shares, given in points. */
    POINTS("+0.0\" pts\";-0.0\" pts\";0.0\" pts\"", "%+.1f pts", 1, 1),
    /** Events per 100 visits. */
    FREQUENCY("0.00", "%.2f", 2, 1),
    FREQUENCY_CHANGE("+0.00;-0.00;0.00", "%+.2f", 2, 1),
    MINUTES("0", "%.0f", 0, 1),
    MINUTES_CHANGE("+0.0;-0.0;0.0", "%+.1f", 1, 1),
    MONEY("#,##0", "%,.0f", 0, 1),
    COUNT_CHANGE("+#,##0;-#,##0;0", "%+,.0f", 0, 1),
    /** How likely chance alone would do. */
    CHANCE("0.0000", "%.4f", 4, 1);

    private final String excel;
    private final String sentence;
    private final int decimals;
    private final int factor;

    Shape(String excel, String sentence, int decimals, int factor) {
        this.excel = excel;
        this.sentence = sentence;
        this.decimals = decimals;
        this.factor = factor;
    }

    /** The number format in Excel. */
    public String excel() {
        return excel;
    }

    /** The number as written in a sentence. */
    public String say(double value) {
        return String.format(Locale.ROOT, sentence, rounded(value) * factor);
    }

    /** The number as far as it is shown, by the rule of spreadsheets: halves go away from zero. */
    public double rounded(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is no number for a cell");
        }
        int digits = factor == 1 ? decimals : decimals + 2;
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }

    /** How far a number may lie from what is shown of it. */
    public double half() {
        return 0.5 / Math.pow(10, factor == 1 ? decimals : decimals + 2);
    }

    /** The same of a number that may be missing. */
    public @Nullable Double roundedOrNull(@Nullable Double value) {
        return value == null ? null : Double.valueOf(rounded(value));
    }
}
