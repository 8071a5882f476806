package health.cx.source.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was found out about each column of the file, as comments. */
final class Findings {

    private static final int SHAPES = 2;
    private final Discretion discretion;

    Findings(Vocabulary vocabulary) {
        this.discretion = new Discretion(vocabulary);
    }

    /** A line about a column. */
    String of(Field field) {
        List<String> facts = new ArrayList<>();
        int filled = field.filled();
        switch (field.kind()) {
            case EMPTY -> facts.add("empty");
            case DAY, CLOCK, TIME -> dates(field, facts);
            case INTEGER, DECIMAL -> numbers(field, facts);
            case CODE -> facts.add(field.values().size() + " different words" + words(field));
            case ID, TEXT ->
                facts.add(field.values().size() + " different values in " + filled + ", such as " + shapes(field));
        }
        if (filled > 0 && filled < field.records()) {
            facts.add((field.records() - filled) + " of " + field.records() + " have none");
        }
        if (!field.nothing().isEmpty()) {
            facts.add("no value is written " + Written.list(field.nothing()));
        }
        return String.join("; ", facts);
    }

    private void dates(Field field, List<String> facts) {
        Dates dates = field.dates().orElseThrow();
        facts.add(
                switch (dates.kind()) {
                    case DAY -> "days";
                    case TIME -> "times of day";
                    default -> dates.offset() ? "clocks with an offset" : "clocks";
                });
        if (dates.undecided()) {
            facts.add("undecided: "
                    + dates.rivals().stream().map(DatePattern::text).collect(Collectors.joining(", "))
                    + " would read as many");
        }
        facts.addAll(dates.evidence());
        if (dates.shortYears()) {
            facts.add("years of two digits");
        }
        if (discretion.showsRange(field) && dates.earliest() != null) {
            facts.add("from " + dates.earliest() + " to " + dates.latest());
        }
    }

    private void numbers(Field field, List<String> facts) {
        Amounts amounts = field.amounts().orElseThrow();
        facts.add((amounts.whole() ? "whole numbers, " : "numbers, ") + amounts.read() + " of " + field.filled());
        if (amounts.undecided()) {
            facts.add("undecided: whether the comma stands before decimals or between thousands");
        } else if (!amounts.whole() && amounts.decimal().equals(",")) {
            facts.add("with a decimal comma");
        }
        if (amounts.thousands() != null) {
            facts.add("thousands apart by " + Written.quoted(amounts.thousands()));
        }
        if (!amounts.currency().isEmpty()) {
            facts.add("with " + String.join(", ", amounts.currency()));
        }
        if (amounts.negative() != null) {
            facts.add(
                    amounts.negative().equals("parentheses")
                            ? "negative in parentheses"
                            : "negative with the minus behind");
        }
        facts.add(discretion.showsRange(field) ? range(field) : "such as " + shapes(field));
    }

    private static String range(Field field) {
        var values = field.values().stream()
                .map(Value::text)
                .filter(text -> text.matches("[-+]?\\d+(\\.\\d+)?"))
                .map(Double::parseDouble)
                .sorted()
                .toList();
        return values.isEmpty()
                ? field.values().size() + " different"
                : "from " + plain(values.get(0)) + " to " + plain(values.get(values.size() - 1));
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.2f", number);
    }

    private String words(Field field) {
        return discretion.showsWords(field)
                ? ": " + field.values().stream().map(Value::text).collect(Collectors.joining(", "))
                : ", such as " + shapes(field);
    }

    private static String shapes(Field field) {
        return field.values().stream()
                .map(Value::shape)
                .distinct()
                .limit(SHAPES)
                .collect(Collectors.joining(", "));
    }
}
