package health.cx.source.draft;

import health.cx.source.Column;
import health.cx.source.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of the contract's columns that a column of the file was found for. */
final class ColumnRules {

    private final Vocabulary vocabulary;
    private final Optional<Field> day;

    /** {@code day} is the column whose days the file's times of day belong to. */
    ColumnRules(Vocabulary vocabulary, Optional<Field> day) {
        this.vocabulary = vocabulary;
        this.day = day;
    }

    Rule of(Match match) {
        Column column = match.column();
        Field field = match.field();
        String title = Written.of(field.title());
        if (Fit.isDuration(column)) {
            String unit = field.name().unit();
            boolean other = unit.equals("seconds") || unit.equals("hours");
            return Rule.of(
                    column.name(),
                    other ? "{column: " + title + ", unit: " + unit + "}" : title,
                    reason(match) + (unit.isEmpty() ? "; taken for minutes" : ""));
        }
        if (column.type() == ColumnType.CLOCK && field.kind() == Kind.TIME && day.isPresent()) {
            String template = Written.quoted("{" + day.orElseThrow().title() + "} {" + field.title() + "}");
            return Rule.of(column.name(), "{template: " + template + "}", reason(match) + "; a time without its day");
        }
        if (column.type() == ColumnType.CODE || column.type() == ColumnType.CODES) {
            return code(match);
        }
        if (column.type() == ColumnType.YES_NO) {
            return yesNo(match);
        }
        return Rule.of(column.name(), title, reason(match));
    }

    private Rule code(Match match) {
        Column column = match.column();
        Field field = match.field();
        Map<String, String> values = new LinkedHashMap<>();
        List<Value> unknown = new ArrayList<>();
        for (Value value : field.values()) {
            boolean listed = List.of(value.text().split(";", -1)).stream()
                    .allMatch(part -> column.words().contains(part.strip()));
            if (listed) {
                continue;
            }
            vocabulary
                    .word(column, value.text())
                    .ifPresentOrElse(word -> values.put(value.text(), word), () -> unknown.add(value));
        }
        List<String> undecided =
                unknown.isEmpty() || field.kind() == Kind.EMPTY ? List.of() : List.of(unknown(column, unknown, field));
        if (values.isEmpty()) {
            return new Rule(column.name(), List.of(Written.of(field.title())), reason(match), undecided);
        }
        List<String> lines = new ArrayList<>(List.of("", "column: " + Written.of(field.title()), "values:"));
        values.forEach((from, to) -> lines.add("  " + Written.of(from) + ": " + to));
        return new Rule(column.name(), lines, reason(match), undecided);
    }

    /** Words of a column that is taken for a list of codes are shown: they have to be filled in. */
    private static String unknown(Column column, List<Value> unknown, Field field) {
        return "what " + words(unknown, field)
                + " stand for; fill them in under values, or leave such rows out with where. One of "
                + String.join(", ", column.words());
    }

    private static String words(List<Value> unknown, Field field) {
        return field.kind() == Kind.CODE
                ? Written.list(unknown.stream().map(Value::text).toList())
                : unknown.size() + " different values such as " + unknown.get(0).shape();
    }

    private Rule yesNo(Match match) {
        Field field = match.field();
        List<Value> unknown = new YesNo(vocabulary).unknown(field);
        List<String> undecided = unknown.isEmpty()
                ? List.of()
                : List.of("what " + words(unknown, field)
                        + " stand for; fill them in as true-words: [...] or false-words: [...] above columns");
        return new Rule(match.column().name(), List.of(Written.of(field.title())), reason(match), undecided);
    }

    /** The rule of a survey's question. */
    Rule of(Question question) {
        Field field = question.field();
        String title = Written.of(field.title());
        List<String> lines = new ArrayList<>();
        if (!question.answers().isEmpty()) {
            lines.addAll(List.of("", "column: " + title, "values:"));
            question.answers().forEach((word, answer) -> lines.add("  " + Written.of(word) + ": " + answer));
        } else if (!question.missing().isEmpty()) {
            lines.add("{column: " + title + ", missing-codes: " + Written.list(question.missing()) + "}");
        } else {
            lines.add(title);
        }
        return new Rule(question.item(), lines, "the name is near; answers fit the item's scale", List.of());
    }

    private static String reason(Match match) {
        int per = (int) Math.round(100 * match.score());
        return per >= 95 ? "by its name" : "likely, " + per + " of 100, by name and values";
    }
}
