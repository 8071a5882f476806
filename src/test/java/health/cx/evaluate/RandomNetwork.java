package health.cx.evaluate;

import health.cx.evaluate.Attack.Published;
import health.cx.evaluate.statistics.SplitMix;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an issue tells of one score of a random network, of which too little is hidden: whatever is of too few, and of the
 * rest some by chance.
 */
public final class RandomNetwork {

    private static final int ENOUGH = 11;

    private final SplitMix random;
    private final Map<String, int[]> sizes;
    private final Map<String, double[]> sums = new TreeMap<>();
    private final int months;

    /** Practices with months of all sizes, as in {@link AttackTest}. */
    public RandomNetwork(SplitMix random, int months) {
        this.random = random;
        this.months = months;
        this.sizes = AttackTest.sizes(random, months);
        sizes.forEach((practice, own) -> sums.put(
                practice,
                IntStream.of(own)
                        .mapToDouble(n -> (double) n * (30 + random.below(50)))
                        .toArray()));
    }

    /** The score that is told of. */
    public static Measure rated() {
        return Dictionary.RATED;
    }

    /** The practices. */
    public List<String> members() {
        return List.copyOf(sizes.keySet());
    }

    /** How many of a practice answered in a period. */
    public long answers(Figure figure) {
        return (long) sum(figure.practiceId(), figure.period()).n();
    }

    /** All months, two windows and those of the month before, of every practice and of all together. */
    public List<Published> told() {
        List<Period> periods = new ArrayList<>();
        int window = months / 2;
        for (int from : new int[] {0, 1, window - 1, window}) {
            periods.add(period(from, from + window));
        }
        for (int month = 0; month < months; month++) {
            periods.add(period(month, month + 1));
        }
        List<Published> all = new ArrayList<>();
        for (Period period : periods) {
            for (String practice : sizes.keySet()) {
                all.add(told(practice, period));
            }
            all.add(told(Figure.NETWORK, period));
        }
        return all;
    }

    private static Period period(int from, int to) {
        YearMonth first = YearMonth.of(2025, 1);
        return Period.ofMonths(first.plusMonths(from), first.plusMonths(to - 1L));
    }

    private record Sum(double n, double all) {

        Sum and(Sum other) {
            return new Sum(n + other.n, all + other.all);
        }
    }

    private Sum sum(String entity, Period period) {
        if (entity.equals(Figure.NETWORK)) {
            return sizes.keySet().stream()
                    .map(practice -> sum(practice, period))
                    .reduce(new Sum(0, 0), Sum::and);
        }
        int from = (period.start().getYear() - 2025) * 12 + period.start().getMonthValue() - 1;
        return IntStream.range(from, from + period.months())
                .mapToObj(month -> new Sum(
                        Objects.requireNonNull(sizes.get(entity))[month],
                        Objects.requireNonNull(sums.get(entity))[month]))
                .reduce(new Sum(0, 0), Sum::and);
    }

    private Published told(String entity, Period period) {
        Sum sum = sum(entity, period);
        boolean isHidden =
                entity.equals(Figure.NETWORK) ? random.below(3) == 0 : sum.n() < ENOUGH || random.below(6) == 0;
        return new Published(
                isHidden
                        ? figure(entity, period, null, null, Marker.SUPPRESSED)
                        : figure(entity, period, Math.rint(10 * sum.all() / sum.n()) / 10, (long) sum.n(), null),
                members());
    }

    private static Figure figure(
            String entity, Period period, @Nullable Double value, @Nullable Long n, @Nullable Marker marker) {
        return new Figure(entity, period, rated().id(), Statistic.LINEAR_MEAN, value, n, null, null, marker);
    }
}
