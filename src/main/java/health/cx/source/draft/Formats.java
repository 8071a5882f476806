package health.cx.source.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys of a mapping that say how values are written in the columns that it reads. */
final class Formats {

    private static final int CENTURY = 100;
    private final List<Field> fields;
    private final int thisYear;

    Formats(Collection<Field> fields, int thisYear) {
        this.fields = List.copyOf(fields);
        this.thisYear = thisYear;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        Set<String> nothing = new TreeSet<>();
        fields.forEach(field -> nothing.addAll(field.nothing()));
        if (!nothing.isEmpty()) {
            rules.add(Rule.of("null-words", Written.list(List.copyOf(nothing)), "stand where there is no value"));
        }
        add(rules, "date-formats", patterns(Kind.DAY));
        Set<String> clocks = patterns(Kind.CLOCK);
        clocks.addAll(patterns(Kind.TIME));
        add(rules, "time-formats", clocks);
        pivot().ifPresent(rules::add);
        numbers().ifPresent(rules::add);
        return rules;
    }

    private static void add(List<Rule> rules, String key, Set<String> patterns) {
        if (!patterns.isEmpty()) {
            rules.add(Rule.of(key, Written.list(List.copyOf(patterns)), ""));
        }
    }

    private Set<String> patterns(Kind kind) {
        Set<String> patterns = new LinkedHashSet<>();
        decided()
                .flatMap(dates -> dates.patterns().stream())
                .filter(pattern -> pattern.kind() == kind && !pattern.builtIn())
                .forEach(pattern -> patterns.add(pattern.text()));
        return patterns;
    }

    private Stream<Dates> decided() {
        return fields.stream().flatMap(field -> field.dates().stream()).filter(dates -> !dates.undecided());
    }

    /** Two digits mean this century unless that would be in the future. */
    private Optional<Rule> pivot() {
        if (decided().noneMatch(Dates::shortYears)) {
            return Optional.empty();
        }
        boolean future = decided()
                .filter(Dates::shortYears)
                .anyMatch(dates -> dates.latest() != null && dates.latest().getYear() > thisYear + 1);
        int pivot = future ? thisYear + 1 - CENTURY : thisYear / CENTURY * CENTURY;
        return Optional.of(Rule.of(
                "pivot-year",
                Integer.toString(pivot),
                "years have two digits; they are taken to lie from " + pivot + " to " + (pivot + CENTURY - 1)));
    }

    private Optional<Rule> numbers() {
        List<Amounts> written = fields.stream()
                .flatMap(field -> field.amounts().stream())
                .filter(amounts -> !amounts.plain() && !amounts.undecided())
                .toList();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Set<String> currency = new LinkedHashSet<>();
        written.forEach(amounts -> currency.addAll(amounts.currency()));
        List<String> keys = new ArrayList<>();
        String decimal = written.stream()
                .filter(a -> !a.whole() || a.thousands() != null)
                .map(Amounts::decimal)
                .findFirst()
                .orElse(".");
        keys.add("decimal: " + Written.quoted(decimal));
        written.stream()
                .flatMap(a -> Stream.ofNullable(a.thousands()))
                .findFirst()
                .ifPresent(mark -> keys.add("thousands: " + Written.quoted(mark)));
        if (!currency.isEmpty()) {
            keys.add("currency: " + Written.list(List.copyOf(currency)));
        }
        written.stream()
                .flatMap(a -> Stream.ofNullable(a.negative()))
                .findFirst()
                .ifPresent(negative -> keys.add("negative: " + negative));
        return Optional.of(Rule.of("numbers", "{" + String.join(", ", keys) + "}", ""));
    }
}
