package health.cx.clean;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads numbers. */
final class Numbers {

    /** Decimals of amounts and other numbers in the warehouse. */
    static final int SCALE = 4;

    private static final int LONGEST = 40;
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

    /** The number in ten-thousandths. */
    static long decimal(String text) throws Fault {
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
