package health.cx.report.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Texts as machines read them back: the same number, the same words, and never a formula. */
public final class Plain {

    /** So short a text has no more than 15 digits. */
    private static final int SHORT = 16;

    private Plain() {}

    /** The shortest decimal that reads back as the same number, without exponent; empty for null. */
    public static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        String text = Double.toString(value);
        if (value == 0) {
            return "0";
        }
        if (text.length() <= SHORT && text.indexOf('E') < 0) {
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        BigDecimal digits = new BigDecimal(text).stripTrailingZeros();
        // up to Java 18 Double.toString could be a digit longer than needed; up to 15 digits it never is
        return (digits.precision() > 15 ? oneDigitLessIfSame(value, digits) : digits).toPlainString();
    }

    private static BigDecimal oneDigitLessIfSame(double value, BigDecimal digits) {
        BigDecimal shorter =
                new BigDecimal(value).round(new MathContext(digits.precision() - 1, RoundingMode.HALF_EVEN));
        return shorter.doubleValue() == value ? shorter.stripTrailingZeros() : digits;
    }

    /** Words that a spreadsheet won't take for a formula; a number in words stays as it is. */
    public static String words(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** True for words that a spreadsheet might run. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]\\d+(\\.\\d+)?");
    }
}
