package health.cx.source.draft;

import health.cx.source.draft.Splitter.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A column of the file and what its values look like.
 *
 * @param position from 0
 * @param title its name in the file
 * @param name the same as words
 * @param records how many records were looked at
 * @param values the different values, in order of appearance
 * @param nothing words seen that say that there is no value
 * @param content what the values are
 */
record Field(
        int position, String title, Name name, int records, List<Value> values, List<String> nothing, Content content) {

    /** Looks at a column of the records. */
    static Field of(Layout layout, int position, Vocabulary vocabulary) {
        Map<String, Value> values = new LinkedHashMap<>();
        TreeSet<String> nothing = new TreeSet<>();
        int lastLine = 0;
        for (Row row : layout.rows()) {
            String text = row.fields().get(position).strip();
            // line numbers that start anew belong to the file's end
            int line = row.line() > lastLine ? row.line() : 0;
            lastLine = line == 0 ? Integer.MAX_VALUE : line;
            if (vocabulary.isNothing(text)) {
                nothing.add(text);
            } else if (!text.isEmpty()) {
                values.merge(text, new Value(text, 1, line), (a, b) -> new Value(text, a.times() + 1, a.line()));
            }
        }
        List<Value> list = new ArrayList<>(values.values());
        String title = layout.names().get(position);
        return new Field(
                position,
                title,
                Name.of(title),
                layout.rows().size(),
                list,
                List.copyOf(nothing),
                Content.of(list, vocabulary));
    }

    /** The same column with more known about it. */
    Field with(Content other) {
        return new Field(position, title, name, records, values, nothing, other);
    }

    Kind kind() {
        return content.kind();
    }

    /** How many records have a value here. */
    int filled() {
        return values.stream().mapToInt(Value::times).sum();
    }

    /** The share of values that are the first of their kind: 1 for a column of identifiers. */
    double uniqueness() {
        return values.isEmpty() ? 0 : (double) values.size() / filled();
    }

    boolean isTemporal() {
        return content.dates() != null;
    }

    Optional<Dates> dates() {
        return Optional.ofNullable(content.dates());
    }

    Optional<Amounts> amounts() {
        return Optional.ofNullable(content.amounts());
    }

    /** Whether it is a list of whole numbers within bounds, up to stray ones such as 99. */
    boolean within(int lowest, int highest) {
        return kind() == Kind.INTEGER
                && outside(lowest, highest).stream().mapToInt(Value::times).sum() * 5 <= filled();
    }

    /** Values that are no whole numbers within bounds. */
    List<Value> outside(int lowest, int highest) {
        return values.stream()
                .filter(value -> !isWithin(value.text(), lowest, highest))
                .toList();
    }

    private static boolean isWithin(@Nullable String text, int lowest, int highest) {
        return text != null
                && text.matches("\\d{1,4}")
                && Integer.parseInt(text) >= lowest
                && Integer.parseInt(text) <= highest;
    }
}
