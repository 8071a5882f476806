package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** All words that people read, from {@code wording.properties}; a translation is another file beside it. */
final class Wording {

    private final ResourceBundle words =
            ResourceBundle.getBundle("health.cx.report.wording", Locale.ROOT, Wording.class.getClassLoader());
    private final Locale locale = Locale.forLanguageTag(say("language"));

    String say(String key, Object... values) {
        String sentence = words.getString(key);
        return values.length == 0 ? sentence : String.format(Locale.ROOT, sentence, values);
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    String language() {
        return locale.toLanguageTag();
    }

    /** {@code February 2026}, or {@code March 2025 to February 2026}. */
    String period(Period period) {
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.end());
        return first.equals(last) ? month(first) : say("period.span", month(first), month(last));
    }

    /** {@code 28 February 2026}. */
    String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(YearMonth.from(date));
    }

    /** {@code February 2026}. */
    String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, locale) + " " + month.getYear();
    }

    /** {@code Feb 26}, {@code Q1 26} or {@code Mar 25 to Feb 26}: for the axis of a chart. */
    String tick(Period period) {
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.end());
        if (period.months() == 3 && first.getMonthValue() % 3 == 1) {
            return say("period.quarter", (first.getMonthValue() + 2) / 3, first.getYear() % 100);
        }
        return first.equals(last) ? shortMonth(first) : say("period.span", shortMonth(first), shortMonth(last));
    }

    private String shortMonth(YearMonth month) {
        return String.format(
                Locale.ROOT,
                "%s %02d",
                month.getMonth().getDisplayName(TextStyle.SHORT, locale),
                month.getYear() % 100);
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}; beyond {@code most} the rest is counted. */
    String list(List<String> items, int most) {
        if (items.size() > most) {
            return say("list.more", String.join(", ", items.subList(0, most)), items.size() - most);
        }
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : say("list.and", String.join(", ", items.subList(0, last)), items.get(last));
    }

    String unit(Measure measure) {
        return say("unit." + measure.unit());
    }

    String against(Against against) {
        return say("against." + against.id());
    }

    String touchpoint(Measure measure) {
        return say("touchpoint." + measure.touchpoint());
    }
}
