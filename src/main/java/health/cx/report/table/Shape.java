package health.cx.report.table;

import java.util.Locale;

/** How a number looks: its format in Excel, and the same in a sentence. */
public enum Shape {
    COUNT("#,##0", "%,.0f", 1),
    SCORE("0.0", "%.1f", 1),
    SCORE_CHANGE("+0.0;-0.0;0.0", "%+.1f", 1),
    SHARE("0 %", "%.0f %%", 100),
    SHARE_CHANGE("+0 %;-0 %;0 %", "%+.0f %%", 100),
    /** A share of visits or bills, where tenths of a per cent carry meaning. */
    RATE("0.0 %", "%.1f %%", 100),
    RATE_CHANGE("+0.0 %;-0.0 %;0.0 %", "%+.1f %%", 100),
    MINUTES("0", "%.0f", 1),
    MINUTES_CHANGE("+0.0;-0.0;0.0", "%+.1f", 1),
    MONEY("#,##0", "%,.0f", 1),
    COUNT_CHANGE("+#,##0;-#,##0;0", "%+,.0f", 1),
    /** Small numbers such as p-values. */
    FINE("0.000", "%.3f", 1);

    private final String excel;
    private final String sentence;
    private final int factor;

    Shape(String excel, String sentence, int factor) {
        this.excel = excel;
        this.sentence = sentence;
        this.factor = factor;
    }

    /** The number format in Excel. */
    public String excel() {
        return excel;
    }

    /** The number as written in a sentence. */
    public String say(double value) {
        return String.format(Locale.ROOT, sentence, value * factor);
    }
}
