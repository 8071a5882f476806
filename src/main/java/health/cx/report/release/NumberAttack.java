package health.cx.report.release;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.disclose.Policy;
import health.cx.report.sheets.Shapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Attacks the numbers of visits, bills and events behind what is hidden of one measure, where the policy protects them: what
 * a figure is based on, the part that it is a share of, and the rest. A share and its base tell the part to the last one of it
 * where rounding leaves no two.
 */
final class NumberAttack implements MeasureAttack {

    private static final double VISITS = 100;

    private final Measure measure;
    private final Policy policy;
    private final Months months;
    private final Iterable<String> members;
    private final Map<String, Whole> numbers = new TreeMap<>();
    private final List<Line> hidden = new ArrayList<>();
    private final Set<Hidden> hides = new HashSet<>();
    private final List<Attacked> tooFew = new ArrayList<>();

    private record Hidden(Line.Series series, Stretch span) {}

    NumberAttack(Measure measure, Policy policy, Months months, Iterable<String> members) {
        this.measure = measure;
        this.policy = policy;
        this.months = months;
        this.members = members;
    }

    @Override
    public void add(Line line) {
        Stretch span = months.stretch(line.period());
        if (span == null) {
            return;
        }
        Whole bases = number(line, "");
        Long told = line.n();
        if (line.isEarlier()
                && (told == null
                        || hides.contains(new Hidden(line.series(), span))
                        || !bases.allows(line.entity(), span, (double) told))) {
            return;
        }
        bases.chain(line.entity());
        if (line.isHidden()) {
            hides.add(new Hidden(line.series(), span));
            hidden.add(line);
        }
        Long n = line.n();
        if (n != null) {
            double base = (double) n;
            tell(line, "", span, new Range(base, base));
            if (line.value() != null && isShare(line)) {
                Range part = part(line, base);
                tell(line, " part", span, part);
                if (measure.kind() != Kind.FREQUENCY) {
                    tell(line, " rest", span, new Range(base - part.most(), base - part.least()));
                }
            }
        }
    }

    /** What a reader who knows the policy makes of a number that is shown: it is none of the small ones. */
    private Range withoutSmall(Range number) {
        int least = policy.mean();
        if (number.least() > Chain.EXACT && number.least() < least) {
            return new Range(Math.min(least, number.most()), number.most());
        }
        return number.least() <= Chain.EXACT && number.most() < least ? new Range(0, 0) : number;
    }

    private boolean isSmall(Range shown) {
        return shown.least() > Chain.EXACT && shown.most() < policy.mean() - Chain.EXACT;
    }

    private boolean isShare(Line line) {
        return measure.kind() == Kind.RATE
                || measure.kind() == Kind.FREQUENCY
                || line.statistic() == Statistic.WITHIN_TARGET;
    }

    /** Whole numbers that give the share that is shown. */
    private Range part(Line line, double base) {
        double one = measure.kind() == Kind.FREQUENCY ? base / VISITS : base;
        double half = Shapes.of(measure, line.statistic()).half();
        double value = Objects.requireNonNull(line.value());
        double least = Math.ceil(one * (value - half) - Chain.EXACT);
        double most = Math.floor(one * (value + half) + Chain.EXACT);
        return new Range(Math.max(0, Math.min(least, most)), Math.max(least, most));
    }

    /** The 90th percentile rests on the same visits as the median. */
    private static String name(Line line) {
        return (line.statistic() == Statistic.P90 ? Statistic.MEDIAN : line.statistic()).id();
    }

    private Whole number(Line line, String what) {
        return numbers.computeIfAbsent(name(line) + what, any -> new Whole(months.number(), members));
    }

    private void tell(Line line, String what, Stretch span, Range shown) {
        if (isSmall(shown)) {
            tooFew.add(new Attacked(line, shown.width(), 100, true, true, List.of(line)));
        }
        Range range = withoutSmall(shown);
        number(line, what).tell(line.entity(), new Chain.Told(span, range.least(), range.most(), List.of(line)));
    }

    @Override
    public Stream<Attacked> attack() {
        numbers.values().forEach(Whole::settle);
        return Stream.concat(tooFew.stream(), hidden.stream().flatMap(this::attack));
    }

    private Stream<Attacked> attack(Line line) {
        Stretch span = Objects.requireNonNull(months.stretch(line.period()));
        return Stream.of("", " part", " rest")
                .map(what -> numbers.get(name(line) + what))
                .filter(number -> number != null)
                .flatMap(number -> attack(line, number, span))
                .min((one, other) -> Boolean.compare(other.isTold(), one.isTold()) != 0
                        ? Boolean.compare(other.isTold(), one.isTold())
                        : Double.compare(one.number(), other.number()))
                .stream();
    }

    private Stream<Attacked> attack(Line line, Whole number, Stretch span) {
        Range range = number.range(line.entity(), span);
        if (range == null) {
            return Stream.empty();
        }
        boolean isSecret = range.most() > 1 - Chain.EXACT && range.least() < policy.mean() - Chain.EXACT;
        List<Line> binding = number.binding(line.entity());
        boolean isTold = isSecret && (range.width() < policy.openCount() - Chain.EXACT || !binding.isEmpty());
        List<Line> from = isTold
                ? Stream.concat(
                                binding.stream(),
                                Stream.of(true, false)
                                        .flatMap(least -> number.chain(line.entity()).sources(span, least).stream()))
                        .distinct()
                        .toList()
                : List.of();
        return Stream.of(new Attacked(line, isSecret ? range.width() : Whole.MOST, 100, isSecret, isTold, from));
    }
}
