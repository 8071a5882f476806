package health.cx.clean;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time within a visit. */
final class Durations {

    private static final Pattern MINUTES = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{0,30})?|\\.\\d{1,30}");

    /** Hours, minutes and perhaps seconds, as a spreadsheet writes a length of time. */
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?");

    private static final BigDecimal LONGEST = BigDecimal.valueOf(24 * 60);
    private static final BigDecimal SECONDS_A_MINUTE = BigDecimal.valueOf(60);

    private Durations() {}

    /** The minutes in ten-thousandths, rounded: a third of a minute has no last decimal. */
    static long minutes(String text) throws Fault {
        BigDecimal minutes = read(text);
        if (minutes.signum() < 0 || minutes.compareTo(LONGEST) > 0) {
            throw new Fault("out-of-range", "0 to 1440 minutes are expected.");
        }
        return minutes.setScale(Numbers.SCALE, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    private static BigDecimal read(String text) throws Fault {
        if (MINUTES.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        Matcher hours = HOURS.matcher(text);
        if (!hours.matches()) {
            throw new Fault("bad-number", "A number of minutes such as 25 or 12.5, or 0:25, is expected.");
        }
        String seconds = hours.group(3);
        long total = Long.parseLong(hours.group(1)) * 3600
                + Long.parseLong(hours.group(2)) * 60
                + (seconds == null ? 0 : Long.parseLong(seconds));
        return BigDecimal.valueOf(total).divide(SECONDS_A_MINUTE, Numbers.SCALE, RoundingMode.HALF_UP);
    }
}
