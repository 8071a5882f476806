package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Remark;
import health.cx.evaluate.Verdict;
import health.cx.report.table.Plain;
import health.cx.report.table.Shape;
import health.cx.report.table.Tab;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All words that people read, in one language: those of its bundle, some of which a house may have put otherwise. Numbers,
 * months and days are said in the language too; nothing comes from the machine's own settings.
 */
public final class Wording {

    private final Map<String, String> words;
    private final Locale locale;
    private final String mark;

    private Wording(Map<String, String> words, Locale locale, String mark) {
        this.words = words;
        this.mark = mark;
        this.locale = locale;
    }

    /** The words of a language, given as a BCP 47 tag; {@code overrides} are checked by {@link Bundle}. */
    public static Wording of(Bundle bundle, Map<String, String> overrides) {
        Map<String, String> words = new HashMap<>(bundle.words());
        words.putAll(overrides);
        return new Wording(
                Map.copyOf(words),
                bundle.locale(),
                bundle.isDefault() && overrides.isEmpty() ? "" : bundle.locale() + new TreeMap<>(overrides).toString());
    }

    /** English words. */
    public static Wording english() {
        return of(Bundle.of("en").orElseThrow(), Map.of());
    }

    String say(String key, Object... values) {
        String sentence =
                Objects.requireNonNull(words.get(key), () -> "no words for " + key + " in " + locale.toLanguageTag());
        return values.length == 0 ? sentence : String.format(locale, sentence, values);
    }

    /** What the evaluation has to tell, in words. */
    public String say(Remark remark) {
        Object[] values = remark.values().stream().map(this::word).toArray();
        return say("remark." + remark.id(), values);
    }

    private Object word(Object value) {
        if (value instanceof Remark remark) {
            return say(remark);
        }
        return value instanceof YearMonth month ? month(month) : value;
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    /** A sheet's name in the workbook; its id stays the same in every language. */
    Tab tab(String id) {
        return new Tab(id, say("sheet." + id));
    }

    /** What tells these words from the program's English ones; empty for those. */
    String mark() {
        return mark;
    }

    /** The language, as a BCP 47 tag. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** {@code 1,234.5}: a number in the look that its cell has. */
    String number(Shape shape, double value) {
        String number = shape.say(value, locale);
        return shape == Shape.POINTS ? number + " " + say("points") : number;
    }

    /** {@code 0.95}: a number as somebody wrote it. */
    String plain(double value) {
        char point = java.text.DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return Plain.number(value).replace('.', point);
    }

    String verdict(Verdict verdict) {
        return say("verdict." + verdict);
    }

    /** {@code February 2026}, or {@code March 2025 to February 2026}. */
    String period(Period period) {
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.end());
        return first.equals(last) ? month(first) : say("period.span", month(first), month(last));
    }

    /** {@code 28 February 2026}. */
    String day(LocalDate date) {
        return say("period.day", date.getDayOfMonth(), say("month." + date.getMonthValue()), date.getYear());
    }

    /** {@code February 2026}. */
    String month(YearMonth month) {
        return say("period.month", say("month." + month.getMonthValue()), month.getYear());
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
        return say("period.month.short", say("month.short." + month.getMonthValue()), month.getYear() % 100);
    }

    String weekday(DayOfWeek day) {
        return say("weekday." + day.getValue());
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

    /** A code of the input files in words; one that no words are known for as it stands. */
    String code(String kind, String code) {
        String key = kind + "." + code;
        return knows(key) ? say(key) : code;
    }
}
