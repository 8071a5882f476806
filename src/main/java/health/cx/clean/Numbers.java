package health.cx.clean;

import health.cx.source.mapping.Numerals;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads numbers. */
final class Numbers {

    /** Decimals of amounts and other numbers in the warehouse. */
    static final int SCALE = 4;

    private static final int LONGEST = 40;
    private static final int LONGEST_PLAIN = 14;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10).pow(14);

    private Numbers() {}

    static int integer(String text, int lowest, int highest) throws Fault {
        try {
            int value = Integer.parseInt(text);
            if (value >= lowest && value <= highest) {
                return value;
            }
            throw new Fault("out-of-range", "A whole number from " + lowest + " to " + highest + " is expected.");
        } catch (NumberFormatException e) {
            throw new Fault("bad-number", "A whole number is expected.");
        }
    }

    /** The number in ten-thousandths, as a notation writes it. */
    static long decimal(String text, Numerals numerals) throws Fault {
        long plain = numerals.decimal() == '.' ? plain(text) : Long.MIN_VALUE;
        return plain == Long.MIN_VALUE ? exact(Spelling.plain(text, numerals)) : plain;
    }

    /** Digits with at most four decimals, which nearly all are: a tenth of a BigDecimal's price. */
    private static long plain(String text) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == first || length > LONGEST_PLAIN) {
            return Long.MIN_VALUE;
        }
        long value = 0;
        int decimals = -1;
        for (int i = first; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + c - '0';
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == '.' && decimals < 0 && i > first && i < length - 1) {
                decimals = 0;
            } else {
                return Long.MIN_VALUE;
            }
        }
        if (decimals > SCALE) {
            return Long.MIN_VALUE;
        }
        for (int i = Math.max(decimals, 0); i < SCALE; i++) {
            value *= 10;
        }
        return first == 1 ? -value : value;
    }

    private static long exact(String text) throws Fault {
        try {
            BigDecimal value = new BigDecimal(text);
            // 1e-99999999 is short to write and takes minutes to put on four decimals
            if (Math.abs((long) value.scale()) > LONGEST || value.precision() > LONGEST) {
                throw new Fault("bad-number", "A number with at most four decimals is expected.");
            }
            if (value.abs().compareTo(LARGEST) >= 0) {
                throw new Fault("out-of-range", "A number under 100,000,000,000,000 is expected.");
            }
            return value.setScale(SCALE, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
        } catch (NumberFormatException e) {
            throw new Fault("bad-number", "A number such as 1234.50 is expected.");
        } catch (ArithmeticException e) {
            throw new Fault("bad-number", "A number with at most four decimals is expected.");
        }
    }
}
