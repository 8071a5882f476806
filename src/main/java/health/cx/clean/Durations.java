package health.cx.clean;

import health.cx.source.mapping.Numerals;
import health.cx.source.mapping.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time within a visit. */
final class Durations {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{0,30})?|\\.\\d{1,30}");

    /** Hours, minutes and perhaps seconds, as a spreadsheet writes a length of time. */
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?");

    private static final BigDecimal LONGEST = BigDecimal.valueOf(24 * 60);

    private Durations() {}

    /** The minutes in ten-thousandths, rounded: a third of a minute has no last decimal. */
    static long minutes(String text, Unit unit, Numerals numerals) throws Fault {
        Matcher hours = HOURS.matcher(text);
        BigDecimal minutes = inMinutes(hours.matches() ? seconds(hours) : seconds(text, unit, numerals));
        if (minutes.signum() < 0 || minutes.compareTo(LONGEST) > 0) {
            throw new Fault("out-of-range", "0 to 1440 minutes are expected.");
        }
        return minutes.unscaledValue().longValueExact();
    }

    private static BigDecimal seconds(Matcher hours) {
        String seconds = hours.group(3);
        return BigDecimal.valueOf(Long.parseLong(hours.group(1)) * Unit.HOURS.seconds()
                + Long.parseLong(hours.group(2)) * Unit.MINUTES.seconds()
                + (seconds == null ? 0 : Long.parseLong(seconds)));
    }

    private static BigDecimal seconds(String text, Unit unit, Numerals numerals) throws Fault {
        String plain = Spelling.plain(text, numerals);
        if (!NUMBER.matcher(plain).matches()) {
            throw new Fault("bad-number", "A length of time such as 25 or 12.5, or 0:25, is expected.");
        }
        return new BigDecimal(plain).multiply(BigDecimal.valueOf(unit.seconds()));
    }

    private static BigDecimal inMinutes(BigDecimal seconds) {
        return seconds.divide(BigDecimal.valueOf(Unit.MINUTES.seconds()), Numbers.SCALE, RoundingMode.HALF_UP);
    }
}
