package health.cx.recompute;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The boxes and means of single survey items. */
final class ItemFigures {

    private final Dictionary dictionary;
    private final ByMonth<Response> responses = new ByMonth<>();
    private final Predicate<String> members;
    private final Map<Scope, List<Response>> answered = new HashMap<>();
    private final Map<Scope, Map<Name, Figure>> figures = new HashMap<>();

    /** The network's are made of its members' answers. */
    ItemFigures(Clinic clinic, Dictionary dictionary, Predicate<String> members) {
        this.dictionary = dictionary;
        this.members = members;
        clinic.post().counting().forEach(response -> responses.add(response.practice(), response.month(), response));
    }

    Map<Name, Figure> of(Scope scope) {
        return figures.computeIfAbsent(scope, s -> {
            Map<Name, Figure> all = new LinkedHashMap<>();
            dictionary.items().values().forEach(item -> add(all, item, answered(s)));
            return all;
        });
    }

    @Nullable
    Double value(Scope scope, String item, String statistic) {
        Figure figure = of(scope).get(new Name(item, statistic));
        return figure == null ? null : figure.value();
    }

    /** How many answered at least one of the items. */
    long respondents(Scope scope, List<String> items) {
        return answered(scope).stream()
                .filter(response -> response.answersAnyOf(items))
                .count();
    }

    List<Response> answered(Scope scope) {
        return answered.computeIfAbsent(
                scope,
                s -> responses.in(s).stream()
                        .filter(response -> !s.practice().equals(Scope.NETWORK) || members.test(response.practice()))
                        .toList());
    }

    private static void add(Map<Name, Figure> figures, Dictionary.Item item, List<Response> answered) {
        List<Double> answers = answered.stream()
                .map(response -> response.answers().get(item.id()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        Dictionary.Scale scale = item.scale();
        if (!scale.boxes()) {
            figures.put(new Name(item.id(), "mean"), mean(answers, 0, 1));
            return;
        }
        figures.put(new Name(item.id(), "top_box"), share(answers, answer -> answer >= scale.top()));
        if (scale.top() - scale.bottom() > 1) {
            figures.put(
                    new Name(item.id(), "middle_box"),
                    share(answers, answer -> answer < scale.top() && answer > scale.bottom()));
        }
        figures.put(new Name(item.id(), "bottom_box"), share(answers, answer -> answer <= scale.bottom()));
        figures.put(new Name(item.id(), "linear_mean"), mean(answers, scale.min(), (scale.max() - scale.min()) / 100));
    }

    private static Figure share(List<Double> answers, DoublePredicate box) {
        return Figure.rate(answers.stream().filter(box::test).count(), answers.size());
    }

    private static Figure mean(List<Double> answers, double zero, double unit) {
        OptionalDouble mean = answers.stream().mapToDouble(Double::doubleValue).average();
        return new Figure(mean.isPresent() ? Double.valueOf((mean.getAsDouble() - zero) / unit) : null, answers.size());
    }
}
