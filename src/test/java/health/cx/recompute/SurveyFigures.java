package health.cx.recompute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/** The measures of what patients answered, and how many did. */
final class SurveyFigures {

    private static final List<String> OF_COMPOSITES = List.of("top_box", "linear_mean");

    private final Dictionary dictionary;
    private final ByMonth<Response> responses = new ByMonth<>();
    private final ByMonth<Invitation> invitations = new ByMonth<>();
    private final Set<Invitation> completes;

    SurveyFigures(Clinic clinic, Dictionary dictionary) {
        this.dictionary = dictionary;
        clinic.post().counting().forEach(response -> responses.add(response.practice(), response.month(), response));
        clinic.post()
                .invitations()
                .forEach(invitation -> invitations.add(invitation.practice(), invitation.month(), invitation));
        completes = clinic.post().completes(dictionary.keyItems());
    }

    Figure responseRate(Scope scope) {
        List<Invitation> invited =
                invitations.in(scope).stream().filter(Invitation::eligible).toList();
        return Figure.rate(invited.stream().filter(completes::contains).count(), invited.size());
    }

    Map<Name, Figure> of(Scope scope) {
        List<Response> answered = responses.in(scope);
        Map<Name, Figure> figures = new LinkedHashMap<>();
        dictionary.items().values().forEach(item -> item(figures, item, answered));
        Map<String, List<String>> itemsOf = new HashMap<>(dictionary.composites());
        dictionary.composites().forEach((id, items) -> combination(figures, id, items, items, answered, false));
        dictionary.indices().forEach((id, composites) -> {
            List<String> items = composites.stream()
                    .flatMap(composite -> Objects.requireNonNull(itemsOf.get(composite)).stream())
                    .toList();
            combination(figures, id, composites, items, answered, true);
        });
        return figures;
    }

    private static void item(Map<Name, Figure> figures, Dictionary.Item item, List<Response> answered) {
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

    /** The mean of the parts' figures: of the items with answers, or of an index's touchpoints, all of them. */
    private static void combination(
            Map<Name, Figure> figures,
            String id,
            List<String> parts,
            List<String> items,
            List<Response> answered,
            boolean all) {
        long n = answered.stream()
                .filter(response -> response.answersAnyOf(items))
                .count();
        for (String statistic : OF_COMPOSITES) {
            List<Double> values = new ArrayList<>();
            for (String part : parts) {
                Double value = Objects.requireNonNull(figures.get(new Name(part, statistic))).value();
                if (value != null) {
                    values.add(value);
                }
            }
            boolean defined = !values.isEmpty() && (!all || values.size() == parts.size());
            figures.put(new Name(id, statistic), new Figure(defined ? average(values) : null, n));
        }
    }

    private static Figure share(List<Double> answers, DoublePredicate box) {
        return Figure.rate(answers.stream().filter(box::test).count(), answers.size());
    }

    private static Figure mean(List<Double> answers, double zero, double unit) {
        Double mean = average(answers);
        return new Figure(mean == null ? null : Double.valueOf((mean - zero) / unit), answers.size());
    }

    private static @Nullable Double average(List<Double> values) {
        OptionalDouble average = values.stream().mapToDouble(Double::doubleValue).average();
        return average.isPresent() ? Double.valueOf(average.getAsDouble()) : null;
    }
}
