package health.cx.report.release;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.disclose.Policy;
import health.cx.evaluate.disclose.SmallestBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Attacks what is hidden of one survey score of all practices: the numbers of answers, and the sums, means times numbers.
 * What a figure is said to stay open by is the distance of two examples that agree with all that is told. A mean counts as
 * told where it would be though all answers were middling: where it is only because nearly all are alike, no hiding helps.
 */
final class ScoreAttack implements MeasureAttack {

    private static final double MIDDLING = 50;

    private final Answers answers;
    private final Policy policy;
    private final Months months;
    private final Predicate<Period> isCompared;
    private final Whole numbers;
    private final Map<Series, List<Line>> values = new HashMap<>();
    private final Map<Hidden, List<Line>> hidden = new LinkedHashMap<>();
    private final List<Attacked> tooFew = new ArrayList<>();

    private record Hidden(String crowd, Stretch span) {}

    private record Series(String crowd, Statistic statistic) {}

    /** Of one measure, of which these periods are compared. */
    ScoreAttack(Measure measure, Policy policy, Months months, Iterable<String> members, Predicate<Period> isCompared) {
        this.isCompared = isCompared;
        this.answers = new Answers(measure);
        this.policy = policy;
        this.months = months;
        this.numbers = new Whole(months.number(), members);
    }

    @Override
    public void add(Line line) {
        Stretch span = months.stretch(line.period());
        if (span == null) {
            return;
        }
        if (line.isEarlier() && !isNews(line, span)) {
            return;
        }
        numbers.chain(crowd(line));
        if (line.isHidden()) {
            hidden.computeIfAbsent(new Hidden(crowd(line), span), any -> new ArrayList<>())
                    .add(line);
        }
        Long n = line.n();
        if (n != null) {
            if (!line.isEarlier() && isSecret(new Range((double) n, (double) n), least(line)) && line.value() != null) {
                tooFew.add(new Attacked(line, 0, 0, true, true, List.of(line)));
            }
            numbers.tell(crowd(line), new Chain.Told(span, (double) n, (double) n, List.of(line)));
            if (line.value() != null) {
                values.computeIfAbsent(series(line), any -> new ArrayList<>()).add(line);
            }
        }
    }

    private String crowd(Line line) {
        return line.entity().equals(Figure.NETWORK)
                ? Whole.network(line.statistic(), isCompared.test(line.period()))
                : line.entity();
    }

    private Series series(Line line) {
        return new Series(crowd(line), line.statistic());
    }

    /** Of what other issues say what this one has otherwise is of other data, and what it hides as such is told already. */
    private boolean isNews(Line line, Stretch span) {
        Long n = line.n();
        return n != null
                && !hidden.containsKey(new Hidden(crowd(line), span))
                && numbers.allows(crowd(line), span, (double) n);
    }

    @Override
    public Stream<Attacked> attack() {
        numbers.settle();
        return Stream.concat(
                tooFew.stream(), hidden.entrySet().stream().flatMap(one -> attack(one.getKey(), one.getValue())));
    }

    private Stream<Attacked> attack(Hidden what, List<Line> lines) {
        Range number = numbers.range(what.crowd(), what.span());
        if (number == null) {
            return Stream.empty(); // rows of several issues that contradict each other tell nothing
        }
        boolean isNumberTold = isSecret(number, policy.mean()) && number.width() < policy.openCount() - Chain.EXACT;
        Examples examples = new Examples(numbers.chain(what.crowd()), what.span(), number, policy.openCount());
        List<Line> binding = numbers.binding(what.crowd());
        List<Attacked> all = new ArrayList<>();
        for (Line line : lines) {
            boolean isSecret = isSecret(number, least(line));
            List<Line> told = values.getOrDefault(series(line), List.of());
            double points = 100;
            boolean isMeanTold = false;
            if (isSecret && !told.isEmpty()) {
                Examples.Apart apart = examples.apart(sums(told, answers::mean));
                boolean isNumberOpen = !isSecret(number, policy.mean())
                        || apart.number() >= Math.min(number.width(), policy.openCount()) - Chain.EXACT;
                // where only the sums leave no number but one, hiding more numbers would not help either
                points = isNumberOpen ? apart.points() : 0;
                isMeanTold =
                        examples.apart(sums(told, any -> MIDDLING)).points() < SmallestBase.OPEN_POINTS - Chain.EXACT;
            }
            boolean isBound = isSecret && !binding.isEmpty();
            boolean isTold = isNumberTold || isMeanTold || isBound;
            all.add(new Attacked(
                    line,
                    isSecret(number, policy.mean()) ? number.width() : Whole.MOST,
                    points,
                    isSecret,
                    isTold,
                    isTold ? from(what, isMeanTold ? told : binding, isNumberTold) : List.of()));
        }
        return all.stream();
    }

    private int least(Line line) {
        return SmallestBase.isBox(line.statistic()) ? policy.box() : policy.mean();
    }

    /** Whether a number may be that of too few, as far as a reader can tell; nobody's is no secret. */
    private static boolean isSecret(Range number, int least) {
        return number.most() > Chain.EXACT && number.least() < (double) least - Chain.EXACT;
    }

    private List<Chain.Told> sums(List<Line> told, ToDoubleFunction<Line> mean) {
        return told.stream()
                .map(one -> {
                    double n = (double) Objects.requireNonNull(one.n());
                    double middle = mean.applyAsDouble(one);
                    double half = answers.half(one);
                    return new Chain.Told(
                            Objects.requireNonNull(months.stretch(one.period())),
                            n * (middle - half),
                            n * (middle + half),
                            List.of(one));
                })
                .toList();
    }

    private List<Line> from(Hidden what, List<Line> told, boolean isNumber) {
        return isNumber
                ? Stream.of(true, false)
                        .flatMap(least -> numbers.chain(what.crowd()).sources(what.span(), least).stream())
                        .distinct()
                        .toList()
                : told;
    }
}
