package health.cx.source.draft;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column are.
 *
 * @param kind of most of them
 * @param read how many are of that kind
 * @param dates how days and times are written; null where there are none
 * @param amounts how numbers are written; null where there are none
 */
record Content(
        Kind kind,
        int read,
        @Nullable Dates dates,
        @Nullable Amounts amounts) {

    private static final int MOST_CODES = 25;

    static Content of(List<Value> values, Vocabulary vocabulary) {
        int all = values.stream().mapToInt(Value::times).sum();
        if (all == 0) {
            return new Content(Kind.EMPTY, 0, null, null);
        }
        Optional<Dates> dates = Dates.of(values).filter(found -> found.read() * 10 >= all * 7);
        if (dates.isPresent()) {
            return new Content(dates.get().kind(), dates.get().read(), dates.get(), null);
        }
        Optional<Amounts> amounts = Amounts.of(values).filter(found -> found.read() * 20 >= all * 19);
        if (amounts.isPresent()) {
            Amounts found = amounts.get();
            return new Content(found.whole() ? Kind.INTEGER : Kind.DECIMAL, found.read(), null, found);
        }
        return new Content(words(values, all, vocabulary), all, null, null);
    }

    private static Kind words(List<Value> values, int all, Vocabulary vocabulary) {
        boolean few = values.size() <= MOST_CODES
                && (values.size() * 3 <= all
                        || vocabulary.scales().values().stream().anyMatch(s -> isScale(values, s)));
        if (few && values.stream().allMatch(value -> value.text().length() <= 40)) {
            return Kind.CODE;
        }
        int plain = values.stream()
                .filter(v -> v.text().length() <= 40 && !v.text().matches(".*\\s.*"))
                .mapToInt(Value::times)
                .sum();
        return plain * 10 >= all * 9 ? Kind.ID : Kind.TEXT;
    }

    private static boolean isScale(List<Value> values, List<List<String>> steps) {
        return values.size() > 1
                && values.stream()
                        .allMatch(v -> steps.stream()
                                .anyMatch(step -> step.contains(v.text().toLowerCase(java.util.Locale.ROOT))));
    }
}
