package health.cx.evaluate.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the four signals in a series, each in both directions. A missing value ends every run. The rules are the first,
 * second and fourth of the Western Electric ones (Statistical Quality Control Handbook, 1956) with runs of seven, and a
 * trend of seven, as health services use them.
 */
final class Detector {

    private static final int RUN = 7;

    private final List<@Nullable Double> values;
    private final List<Sighting> found = new ArrayList<>();

    private Detector(List<@Nullable Double> values) {
        this.values = values;
    }

    /** The signals among these values; none where the limits have no width, for then nothing tells what is usual. */
    static List<Sighting> search(List<@Nullable Double> values, XmR usual) {
        Detector detector = new Detector(values);
        if (usual.range() > 0) {
            detector.search(usual);
        }
        return detector.found;
    }

    private void search(XmR usual) {
        double centre = usual.centre();
        outside(Signal.ABOVE_LIMIT, value -> value > usual.upper());
        outside(Signal.BELOW_LIMIT, value -> value < usual.lower());
        side(Signal.RUN_ABOVE, value -> value > centre);
        side(Signal.RUN_BELOW, value -> value < centre);
        steps(Signal.RISING, step -> step > 0);
        steps(Signal.FALLING, step -> step < 0);
        outerThird(Signal.OUTER_ABOVE, value -> value - centre > usual.outerThird());
        outerThird(Signal.OUTER_BELOW, value -> centre - value > usual.outerThird());
    }

    private void outside(Signal signal, DoublePredicate beyond) {
        IntStream.range(0, values.size())
                .filter(i -> is(i, beyond))
                .forEach(i -> found.add(new Sighting(signal, List.of(i))));
    }

    private void side(Signal signal, DoublePredicate side) {
        runs(signal, RUN, i -> is(i, side));
    }

    private void steps(Signal signal, DoublePredicate direction) {
        runs(signal, RUN - 1, i -> {
            Double before = i == 0 ? null : values.get(i - 1);
            return before != null && is(i, value -> direction.test(value - before));
        });
    }

    /** Runs of points or of the steps that lead to them; seven points are six steps. */
    private void runs(Signal signal, int atLeast, IntPredicate goesOn) {
        int start = 0;
        for (int i = 0; i <= values.size(); i++) {
            if (i == values.size() || !goesOn.test(i)) {
                if (i - start >= atLeast) {
                    int first = start - (RUN - atLeast);
                    found.add(new Sighting(
                            signal, IntStream.range(first, i).boxed().toList()));
                }
                start = i + 1;
            }
        }
    }

    /** Two that far out within three in a row: neighbours, or with any one point between them. */
    private void outerThird(Signal signal, DoublePredicate out) {
        for (int i = 1; i < values.size(); i++) {
            if (is(i, out) && is(i - 1, out)) {
                found.add(new Sighting(signal, List.of(i - 1, i)));
            } else if (i > 1 && is(i, out) && values.get(i - 1) != null && is(i - 2, out)) {
                found.add(new Sighting(signal, List.of(i - 2, i)));
            }
        }
    }

    private boolean is(int i, DoublePredicate what) {
        Double value = values.get(i);
        return value != null && what.test(value);
    }
}
