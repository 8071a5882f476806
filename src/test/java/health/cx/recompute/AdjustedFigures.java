package health.cx.recompute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Scores adjusted for case mix, by a regression with a dummy variable for each practice (which gives the slopes that
 * centring on practices gives) and by predicting every practice's mean at the mean practice's patients.
 */
final class AdjustedFigures {

    static final String STATISTIC = "adjusted_mean";

    private final Set<String> practices;
    private final Dictionary dictionary;
    private final Patients patients;
    private final ItemFigures items;
    private final Map<List<Object>, double[][]> asked = new HashMap<>();

    AdjustedFigures(Clinic clinic, Dictionary dictionary, Patients patients, ItemFigures items) {
        this.practices = new TreeSet<>(clinic.practices());
        this.dictionary = dictionary;
        this.patients = patients;
        this.items = items;
    }

    /** Of practices only; the network is not compared with others. */
    Map<Name, Figure> of(Scope scope) {
        Map<Name, Figure> figures = new LinkedHashMap<>();
        dictionary.items().keySet().forEach(id -> put(figures, id, scope, List.of(List.of(id))));
        dictionary.composites().forEach((id, parts) -> put(figures, id, scope, List.of(parts)));
        dictionary.indices().forEach((id, composites) -> put(figures, id, scope, parts(composites)));
        return figures;
    }

    private List<List<String>> parts(List<String> composites) {
        return composites.stream()
                .map(composite -> Objects.requireNonNull(dictionary.composites().get(composite)))
                .toList();
    }

    private void put(Map<Name, Figure> figures, String id, Scope scope, List<List<String>> composites) {
        List<String> all = composites.stream().flatMap(List::stream).toList();
        Double sum = 0.0;
        for (List<String> parts : composites) {
            Double score = score(scope, parts, all);
            sum = score == null || sum == null ? null : Double.valueOf(sum + score / composites.size());
        }
        Dictionary.Item item = dictionary.items().get(id);
        double highest =
                item == null || item.scale().boxes() ? 100 : item.scale().max();
        // adjusting can lead a little off the scale; what is told ends with it
        Double told = sum == null ? null : Double.valueOf(Math.max(0, Math.min(highest, sum)));
        figures.put(new Name(id, STATISTIC), new Figure(told, items.respondents(scope, all)));
    }

    /** Missing items are made up for as in {@link CompositeFigures}; the mean practice is the same adjusted or not. */
    private @Nullable Double score(Scope scope, List<String> parts, List<String> measure) {
        double own = 0;
        double ownCentre = 0;
        double allCentre = 0;
        int has = 0;
        int known = 0;
        for (String item : parts) {
            Adjusted adjusted = new Adjusted(scope, item, measure);
            Double value = adjusted.value();
            double centre = adjusted.centre();
            if (value != null) {
                own += value;
                ownCentre += centre;
                has++;
            }
            if (!Double.isNaN(centre)) {
                allCentre += centre;
                known++;
            }
        }
        if (has == 0) {
            return null;
        }
        boolean comparable = has < known && !Double.isNaN(ownCentre);
        return comparable ? (own - ownCentre) / has + allCentre / known : own / has;
    }

    /** An item in a period, seen from one practice, among the practices with records enough of the whole measure. */
    private final class Adjusted {

        private final Scope scope;
        private final String item;
        private final List<String> usable;

        Adjusted(Scope scope, String item, List<String> measure) {
            this.scope = scope;
            this.item = item;
            this.usable = practices.stream()
                    .filter(practice -> items.respondents(at(practice), measure) > 1 && answers(practice).length > 0)
                    .toList();
        }

        private Scope at(String practice) {
            return new Scope(practice, scope.first(), scope.last());
        }

        double centre() {
            return usable.stream()
                    .mapToDouble(practice -> mean(answers(practice), 0))
                    .average()
                    .orElse(Double.NaN);
        }

        @Nullable
        Double value() {
            double[][] own = answers(scope.practice());
            if (own.length == 0) {
                return null;
            }
            double[] slopes = slopes();
            double value = mean(own, 0);
            for (int k = 0; k < Patients.ADJUSTERS; k++) {
                int column = k + 1;
                double typical = usable.stream()
                        .mapToDouble(practice -> mean(answers(practice), column))
                        .filter(mean -> !Double.isNaN(mean))
                        .average()
                        .orElse(Double.NaN);
                double distance = mean(own, column) - typical;
                value -= Double.isNaN(distance) ? 0 : slopes[k] * distance;
            }
            return value;
        }

        private double[] slopes() {
            List<double[]> rows = new ArrayList<>();
            List<String> all = List.copyOf(practices);
            for (int p = 0; p < all.size(); p++) {
                for (double[] answer : answers(all.get(p))) {
                    double[] row = new double[all.size() + Patients.ADJUSTERS + 1];
                    row[p] = 1;
                    for (int k = 0; k < Patients.ADJUSTERS; k++) {
                        row[all.size() + k] = Double.isNaN(answer[k + 1]) ? 0 : answer[k + 1];
                    }
                    row[row.length - 1] = answer[0];
                    rows.add(row);
                }
            }
            double[] solution = Elimination.leastSquares(rows);
            double[] slopes = new double[Patients.ADJUSTERS];
            System.arraycopy(solution, all.size(), slopes, 0, slopes.length);
            return slopes;
        }

        /** Of each who answered the item: the answer's score, then the adjusters. */
        private double[][] answers(String practice) {
            return asked.computeIfAbsent(List.of(at(practice), item), key -> ask(practice));
        }

        private double[][] ask(String practice) {
            Dictionary.Scale scale =
                    Objects.requireNonNull(dictionary.items().get(item)).scale();
            List<Response> responses = items.answered(at(practice));
            double[][] known = responses.stream()
                    .map(response -> patients.of(response.visit()))
                    .toArray(double[][]::new);
            List<double[]> rows = new ArrayList<>();
            for (int i = 0; i < known.length; i++) {
                Double answer = responses.get(i).answers().get(item);
                if (answer != null) {
                    double[] row = new double[Patients.ADJUSTERS + 1];
                    row[0] = scale.boxes() ? 100 * (answer - scale.min()) / (scale.max() - scale.min()) : answer;
                    for (int k = 0; k < Patients.ADJUSTERS; k++) {
                        row[k + 1] = Double.isNaN(known[i][k]) ? typical(known, k) : known[i][k];
                    }
                    rows.add(row);
                }
            }
            return rows.toArray(double[][]::new);
        }

        private double typical(double[][] known, int k) {
            return java.util.Arrays.stream(known)
                    .mapToDouble(row -> row[k])
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
        }
    }

    private static double mean(double[][] rows, int column) {
        return java.util.Arrays.stream(rows)
                .mapToDouble(row -> row[column])
                .average()
                .orElse(Double.NaN);
    }
}
