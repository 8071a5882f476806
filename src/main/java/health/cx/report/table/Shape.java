package health.cx.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a number looks: its format in Excel, and the same in a sentence, which is in some language. */
public enum Shape {
    COUNT("#,##0", "%,.0f", 0, 1),
    SCORE("0.0", "%.1f", 1, 1),
    SCORE_CHANGE("+0.0;-0.0;0.0", "%+.1f", 1, 1),
    SHARE("0 %", "%.0f %%", 0, 100),
    SHARE_CHANGE("+0 %;-0 %;0 %", "%+.0f %%", 0, 100),
    /** A share of visits or bills, where tenths of a per cent carry meaning. */
    RATE("0.0 %", "%.1f %%", 1, 100),
    RATE_CHANGE("+0.0 %;-0.0 %;0.0 %", "%+.1f %%", 1, 100),
    /** A difference of shares, given in points; the word for these comes from its language. */
    POINTS("+0.0;-0.0;0.0", "%+.1f", 1, 1),
    /** Events per 100 visits. */
    FREQUENCY("0.00", "%.2f", 2, 1),
    FREQUENCY_CHANGE("+0.00;-0.00;0.00", "%+.2f", 2, 1),
    MINUTES("0", "%.0f", 0, 1),
    MINUTES_CHANGE("+0.0;-0.0;0.0", "%+.1f", 1, 1),
    MONEY("#,##0", "%,.0f", 0, 1),
    COUNT_CHANGE("+#,##0;-#,##0;0", "%+,.0f", 0, 1),
    /** How likely chance alone would do. */
    CHANCE("0.0000", "%.4f", 4, 1);

    private static final double[] POWERS = {1, 10, 100, 1000, 10_000};

    /** Below it a number can be rounded in binary, since it is known to far less than {@link #NEAR} ... */
    private static final double PLAIN = 1e9;

    /** ... of a half; nearer than this the decimals that people see have to decide. */
    private static final double NEAR = 1e-6;

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

    /** The number format in Excel; {@code points} is the word for points of a share. */
    public String excel(String points) {
        return this == POINTS ? excel.replace("0.0", "0.0\" " + points + "\"") : excel;
    }

    /** The number as written in a sentence of this language. */
    public String say(double value, Locale locale) {
        return String.format(locale, sentence, rounded(value) * factor);
    }

    /** The number as far as it is shown, by the rule of spreadsheets: halves go away from zero. */
    public double rounded(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is no number for a cell");
        }
        int digits = factor == 1 ? decimals : decimals + 2;
        double scaled = Math.abs(value) * POWERS[digits];
        double whole = Math.floor(scaled);
        if (scaled < PLAIN && Math.abs(scaled - whole - 0.5) > NEAR) {
            double nearest = scaled - whole < 0.5 ? whole : whole + 1;
            return nearest == 0 ? 0 : Math.copySign(nearest / POWERS[digits], value);
        }
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
