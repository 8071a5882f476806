package health.cx.recompute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Touchpoints and other composites, and the indices made of them. A composite is the mean of its items' figures. Where a
 * practice lacks an item, the others are taken as their distance from the mean of the practices, so that a missing hard
 * item is no advantage: sum of w (a - mu) + mean of mu.
 */
final class CompositeFigures {

    private static final List<String> STATISTICS = List.of("top_box", "linear_mean");

    private final Set<String> practices;
    private final Dictionary dictionary;
    private final ItemFigures items;

    CompositeFigures(Clinic clinic, Dictionary dictionary, ItemFigures items) {
        this.practices = clinic.practices();
        this.dictionary = dictionary;
        this.items = items;
    }

    Map<Name, Figure> of(Scope scope) {
        Map<Name, Figure> figures = new LinkedHashMap<>();
        for (String statistic : STATISTICS) {
            dictionary
                    .composites()
                    .forEach((id, parts) -> figures.put(
                            new Name(id, statistic),
                            new Figure(score(scope, parts, parts, statistic), items.respondents(scope, parts))));
            dictionary
                    .indices()
                    .forEach((id, composites) ->
                            figures.put(new Name(id, statistic), index(scope, composites, statistic)));
        }
        return figures;
    }

    /** The mean of all its composites, else undefined. */
    private Figure index(Scope scope, List<String> composites, String statistic) {
        List<List<String>> parts = composites.stream()
                .map(composite -> Objects.requireNonNull(dictionary.composites().get(composite)))
                .toList();
        List<String> all = parts.stream().flatMap(List::stream).toList();
        double sum = 0;
        for (List<String> part : parts) {
            Double score = score(scope, part, all, statistic);
            if (score == null) {
                return new Figure(null, items.respondents(scope, all));
            }
            sum += score;
        }
        return new Figure(sum / parts.size(), items.respondents(scope, all));
    }

    /** The measure's items decide which practices have enough records to be a centre. */
    private @Nullable Double score(Scope scope, List<String> parts, List<String> measure, String statistic) {
        List<String> answered = parts.stream()
                .filter(part -> items.value(scope, part, statistic) != null)
                .toList();
        if (answered.isEmpty()) {
            return null;
        }
        double own = mean(values(answered, part -> items.value(scope, part, statistic)));
        if (answered.size() == parts.size()) {
            return own;
        }
        List<Double> ownCentres = values(answered, part -> centre(scope, part, measure, statistic));
        boolean comparable = ownCentres.size() == answered.size();
        return comparable
                ? own - mean(ownCentres) + mean(values(parts, part -> centre(scope, part, measure, statistic)))
                : own;
    }

    private static List<Double> values(List<String> parts, Function<String, @Nullable Double> value) {
        List<Double> values = new ArrayList<>();
        for (String part : parts) {
            Double known = value.apply(part);
            if (known != null) {
                values.add(known);
            }
        }
        return values;
    }

    /** The unweighted mean of the practices with more than one record. */
    private @Nullable Double centre(Scope scope, String item, List<String> measure, String statistic) {
        List<Double> values = new ArrayList<>();
        for (String practice : practices) {
            Scope other = new Scope(practice, scope.first(), scope.last());
            Double value = items.value(other, item, statistic);
            if (value != null && items.respondents(other, measure) > 1) {
                values.add(value);
            }
        }
        return values.isEmpty() ? null : Double.valueOf(mean(values));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
