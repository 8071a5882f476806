package health.cx.source.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a column writes numbers.
 *
 * @param decimal mark before the decimals
 * @param thousands mark between thousands; null where there is none
 * @param currency signs seen beside the numbers
 * @param negative {@code parentheses} or {@code trailing-minus}; null where a minus stands in front, or nothing is below zero
 * @param whole whether there are no decimals
 * @param undecided whether a mark could be either
 * @param read how many values are numbers
 */
record Amounts(
        String decimal,
        @Nullable String thousands,
        List<String> currency,
        @Nullable String negative,
        boolean whole,
        boolean undecided,
        int read) {

    private static final Pattern CURRENCY =
            Pattern.compile("^([€$£¥]|EUR|USD|GBP|CHF|CAD)\\s*|\\s*([€$£¥]|EUR|USD|GBP|CHF|CAD)$");

    /** A way to write numbers. */
    private record Style(String decimal, @Nullable String thousands) {

        Pattern pattern() {
            String whole = thousands == null ? "\\d+" : "(?:\\d{1,3}(?:" + Pattern.quote(thousands) + "\\d{3})+|\\d+)";
            return Pattern.compile("[-+]?" + whole + "(?:" + Pattern.quote(decimal) + "\\d+)?");
        }
    }

    private static final List<Style> STYLES = List.of(
            new Style(".", null),
            new Style(",", null),
            new Style(",", "."),
            new Style(".", ","),
            new Style(",", " "),
            new Style(",", "\u00A0"),
            new Style(".", "'"),
            new Style(".", " "));

    /** The style that reads most of the values; empty where none reads any. */
    static Optional<Amounts> of(List<Value> values) {
        Set<String> currency = new LinkedHashSet<>();
        Set<String> negatives = new LinkedHashSet<>();
        List<Value> bare = new ArrayList<>();
        values.forEach(value -> bare.add(bare(value, currency, negatives)));
        Style best = STYLES.get(0);
        int most = 0;
        for (Style style : STYLES) {
            int read = read(style, bare);
            if (read > most) {
                most = read;
                best = style;
            }
        }
        if (most == 0) {
            return Optional.empty();
        }
        String mark = best.decimal();
        boolean whole = bare.stream().noneMatch(v -> v.text().contains(mark));
        // 1,234 may be one and a bit, or more than a thousand
        boolean undecided = best.thousands() == null
                && best.decimal().equals(",")
                && read(new Style(".", ","), bare) == most
                && !whole;
        return Optional.of(new Amounts(
                best.decimal(),
                best.thousands(),
                List.copyOf(currency),
                negatives.stream().findFirst().orElse(null),
                whole,
                undecided,
                most));
    }

    private static Value bare(Value value, Set<String> currency, Set<String> negatives) {
        String text = value.text();
        Matcher sign = CURRENCY.matcher(text.replaceAll("^[(-]|[)-]$", "").strip());
        if (!text.matches(".*\\d.*") || text.length() > 30) {
            return value;
        }
        if (text.matches("\\(.*\\)")) {
            negatives.add("parentheses");
            text = text.substring(1, text.length() - 1).strip();
        } else if (text.endsWith("-")) {
            negatives.add("trailing-minus");
            text = text.substring(0, text.length() - 1).strip();
        }
        if (sign.find()) {
            currency.add(sign.group().strip());
            text = CURRENCY.matcher(text.replaceFirst("^-\\s*", ""))
                    .replaceAll("")
                    .strip();
        }
        return new Value(text, value.times(), value.line());
    }

    private static int read(Style style, List<Value> values) {
        Pattern pattern = style.pattern();
        return values.stream()
                .filter(v -> v.text().length() < 30 && pattern.matcher(v.text()).matches())
                .mapToInt(Value::times)
                .sum();
    }

    /** Whether the numbers are read without a word in the source file. */
    boolean plain() {
        return (whole || decimal.equals(".")) && thousands == null && currency.isEmpty() && negative == null;
    }
}
