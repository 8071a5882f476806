package health.cx.evaluate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * What a reader of all published figures of one statistic can tell of a hidden one: each practice's month has a number of
 * answers and a sum of scores, each figure tells the sums over its practice or members and its months. The least and the
 * most that a hidden number or mean may be are linear programs; of a mean, a ratio, after Charnes A, Cooper WW (1962),
 * Programming with linear fractional functionals, Naval Research Logistics Quarterly 9, 181-186. The solver is a
 * library's, and knows nothing of how figures were chosen to be hidden.
 */
public final class Attack {

    /** How nearly sums of scores of 0 to 1 are known where nothing is rounded. */
    private static final double ROUNDING = 1e-6;

    private final Map<String, Integer> places = new TreeMap<>();
    private final List<Row> constraints = new ArrayList<>();
    private final int scale;
    private final double half;

    /** No month has more answers than this, so that no program is without an end. */
    private static final double MOST = 10_000;

    /** What a sum of places may be, in multiples of the last one; infinite where it has no end. */
    private record Row(List<Double> factors, double least, double most) {

        Row(double[] factors, double least, double most) {
            this(Arrays.stream(factors).boxed().toList(), least, most);
        }
    }

    /** What may be between the least and the most. */
    public record Range(double least, double most) {
        /** How far they lie apart. */
        public double width() {
            return most - least;
        }
    }

    /** A figure of an issue whose network figures are made of {@code members}. */
    public record Published(Figure figure, List<String> members) {

        /** Whose numbers it tells the sum of. */
        public Stream<String> entities() {
            return figure.practiceId().equals(Figure.NETWORK) ? members.stream() : Stream.of(figure.practiceId());
        }
    }

    /** The figures of one measure and statistic, {@code unit} of which is 1. */
    Attack(Collection<Published> figures, double unit) {
        this(figures, unit, 0);
    }

    /** The same where a value may lie by {@code half} from what is shown of it. */
    public Attack(Collection<Published> figures, double unit, double half) {
        this.half = half / unit;
        List<Published> known = figures.stream()
                .sorted(Comparator.comparing(one -> one.figure().practiceId()))
                .toList();
        for (Published one : known) {
            one.entities()
                    .forEach(entity -> months(one.figure().period())
                            .forEach(month -> places.putIfAbsent(entity + month, places.size())));
        }
        scale = 2 * places.size();
        places.values().forEach(this::scoresAreWithinTheScale);
        known.forEach(one -> tell(one, unit));
    }

    private static Stream<YearMonth> months(Period period) {
        return Stream.iterate(YearMonth.from(period.start()), month -> month.plusMonths(1))
                .limit(period.months());
    }

    /** Scores are 0 to 1, so that a sum is at most the number. */
    private void scoresAreWithinTheScale(int place) {
        double[] row = new double[scale + 1];
        row[2 * place + 1] = 1;
        row[2 * place] = -1;
        constraints.add(new Row(row, Double.NEGATIVE_INFINITY, 0));
        double[] numbers = new double[scale + 1];
        numbers[2 * place] = 1;
        numbers[scale] = -MOST;
        constraints.add(new Row(numbers, Double.NEGATIVE_INFINITY, 0));
    }

    private void tell(Published one, double unit) {
        Figure figure = one.figure();
        double[] numbers = row(one, 0);
        double[] sums = row(one, 1);
        Long n = figure.n();
        if (n == null) {
            return; // hidden, or nobody answered
        }
        numbers[scale] = -n;
        constraints.add(new Row(numbers, 0, 0));
        if (figure.value() != null) {
            double sum = n * figure.value() / unit;
            double[] least = sums.clone();
            double rounding = ROUNDING + half * (double) n;
            least[scale] = -(sum - rounding);
            constraints.add(new Row(least, 0, Double.POSITIVE_INFINITY));
            sums[scale] = -(sum + rounding);
            constraints.add(new Row(sums, Double.NEGATIVE_INFINITY, 0));
        }
    }

    private double[] row(Published one, int what) {
        double[] row = new double[scale + 1];
        one.entities()
                .forEach(entity -> months(one.figure().period())
                        .forEach(month -> row[2 * Objects.requireNonNull(places.get(entity + month)) + what] = 1));
        return row;
    }

    /** How many may have answered. */
    public Range number(Figure hidden) {
        double[] one = new double[scale + 1];
        one[scale] = 1;
        return range(row(new Published(hidden, List.of()), 0), one);
    }

    /** What their mean may be, 0 to 1. */
    public Range mean(Figure hidden) {
        Published one = new Published(hidden, List.of());
        return range(row(one, 1), row(one, 0));
    }

    /** The least and the most of a ratio: its divisor is set to 1, and everything else is in proportion. */
    private Range range(double[] above, double[] below) {
        return new Range(solve(above, below, false), solve(above, below, true));
    }

    private double solve(double[] above, double[] below, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int i = 0; i <= scale; i++) {
            model.newVariable("x" + i).lower(0);
        }
        constraints.forEach(row -> enter(model, row));
        enter(model, new Row(below, 1, 1));
        enter(model, new Row(above, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .weight(1);
        Optimisation.Result best = most ? model.maximise() : model.minimise();
        if (!best.getState().isOptimal()) {
            throw new IllegalStateException("the program has no solution: " + best.getState());
        }
        return best.getValue();
    }

    private static Expression enter(ExpressionsBasedModel model, Row row) {
        Expression expression = model.newExpression("row" + model.countExpressions());
        for (int i = 0; i < row.factors().size(); i++) {
            double factor = row.factors().get(i);
            if (factor != 0) {
                expression.set(i, factor);
            }
        }
        if (row.least() == row.most()) {
            return expression.level(row.least());
        }
        if (Double.isFinite(row.least())) {
            expression.lower(row.least());
        }
        if (Double.isFinite(row.most())) {
            expression.upper(row.most());
        }
        return expression;
    }
}
