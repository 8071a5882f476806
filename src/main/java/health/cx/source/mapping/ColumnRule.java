package health.cx.source.mapping;

import health.cx.source.Nearest;
import health.cx.source.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the value of a contract column comes from.
 *
 * @param origin its text as it stands in the file
 * @param changes what is done to it, in order
 * @param negate whether the number stands there with the opposite sign
 * @param unit of a duration
 */
record ColumnRule(Origin origin, List<Change> changes, boolean negate, Unit unit) {

    static ColumnRule column(String name) {
        return of(Origin.Joined.column(name), List.of());
    }

    private static ColumnRule of(Origin origin, List<Change> changes) {
        return new ColumnRule(origin, changes, false, Unit.MINUTES);
    }

    /** Reads a rule; {@code missing} are codes that mean that there is no value. */
    static ColumnRule read(Yaml yaml, SharedLists shared, Set<String> missing) {
        if (yaml.isText()) {
            return of(
                    Origin.Joined.column(yaml.text()),
                    missing.isEmpty() ? List.of() : List.of(new Change.Missing(missing)));
        }
        if (yaml.find("generated").isPresent()) {
            return generated(yaml.allow("generated").get("generated"));
        }
        yaml.allow(
                "column",
                "constant",
                "template",
                "generated",
                "after",
                "look-up",
                "value",
                "values",
                "otherwise",
                "missing-codes",
                "reversed",
                "negate",
                "unit");
        return new ColumnRule(
                origin(yaml),
                changes(yaml, shared, missing),
                yaml.find("negate").map(Yaml::yes).orElse(false),
                Unit.valueOf(yaml.find("unit")
                        .map(unit -> unit.word("seconds", "minutes", "hours"))
                        .orElse("minutes")
                        .toUpperCase(Locale.ROOT)));
    }

    private static ColumnRule generated(Yaml yaml) {
        boolean line = yaml.isText() && yaml.text().equals("line");
        return of(new Origin.Generated(line ? List.of() : yaml.texts()), List.of());
    }

    private static Origin origin(Yaml yaml) {
        Optional<Origin> column = yaml.find("column").map(Yaml::text).map(Origin.Joined::column);
        Optional<Origin> constant = yaml.find("constant").map(Yaml::text).map(Origin.Joined::constant);
        Optional<Origin> template = yaml.find("template").map(Yaml::text).map(Origin.Joined::template);
        List<Origin> given = Optional.of(List.of(column, constant, template)).stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .toList();
        if (given.size() != 1) {
            throw yaml.error("exactly one of column, constant, template or generated is expected.");
        }
        return given.get(0);
    }

    private static List<Change> changes(Yaml yaml, SharedLists shared, Set<String> missing) {
        List<Change> changes = new ArrayList<>();
        yaml.find("after").ifPresent(after -> changes.add(new Change.After(after.text())));
        yaml.find("look-up").ifPresent(name -> changes.add(lookedUp(yaml, name, shared)));
        Set<String> codes =
                yaml.find("missing-codes").map(list -> Set.copyOf(list.texts())).orElse(missing);
        if (!codes.isEmpty()) {
            changes.add(new Change.Missing(codes));
        }
        yaml.find("values").ifPresent(values -> changes.add(mapped(yaml, values, shared)));
        if (yaml.find("otherwise").isPresent()
                && yaml.find("values").isEmpty()
                && yaml.find("look-up").isEmpty()) {
            throw yaml.error("'otherwise' says what a value not in 'values' becomes; 'values' is missing.");
        }
        yaml.find("reversed").ifPresent(scale -> changes.add(reversed(scale)));
        return List.copyOf(changes);
    }

    private static Change lookedUp(Yaml yaml, Yaml name, SharedLists shared) {
        if (!shared.lookUps().containsKey(name.text())) {
            throw name.error("there is no look-up '" + name.text() + "' in this source file; "
                    + Nearest.of(name.text(), shared.lookUps().keySet()) + ".");
        }
        String otherwise = yaml.find("values").isPresent()
                ? null
                : yaml.find("otherwise").map(Yaml::text).orElse(null);
        return new Change.LookedUp(name.text(), yaml.get("value").text(), otherwise);
    }

    private static Change mapped(Yaml yaml, Yaml values, SharedLists shared) {
        return new Change.Mapped(
                values.isText() ? shared.codeList(values) : SharedLists.codes(values),
                yaml.find("otherwise").map(Yaml::text).orElse(null));
    }

    private static Change reversed(Yaml scale) {
        List<Yaml> ends = scale.list();
        if (ends.size() != 2 || ends.get(0).integer() >= ends.get(1).integer()) {
            throw scale.error("the lowest and the highest answer of the scale are expected, such as [1, 5].");
        }
        return new Change.Reversed(ends.get(0).integer(), ends.get(1).integer());
    }

    /** The source columns it reads. */
    List<String> sourceColumns() {
        return origin.sourceColumns();
    }

    /** Whether it makes an id instead of reading one. */
    boolean generated() {
        return origin instanceof Origin.Generated;
    }

    /** The look-ups that it asks. */
    List<Change.LookedUp> lookUps() {
        return changes.stream()
                .filter(Change.LookedUp.class::isInstance)
                .map(Change.LookedUp.class::cast)
                .toList();
    }
}
