package health.cx.evaluate;

import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Cell;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Tally;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The periods in which an entity's figures are followed over time: logs and bills by month, rare events by quarter, surveys
 * as they allow.
 */
final class TrendPeriods {

    private static final int TYPICAL = 30;

    /** Fewer events a month than these are mostly noughts and ones, which a chart of single values can't tell apart. */
    private static final int RARE = 5;

    private final Respondents respondents;
    private final Dossier dossier;
    private final Maturity maturity;
    private final YearMonth start;
    private final YearMonth end;
    private final Grain surveys;
    private final Map<String, Grain> grains = new HashMap<>();
    private final Map<Grain, List<Period>> latest = new EnumMap<>(Grain.class);
    private final Map<Grain, List<Period>> told = new EnumMap<>(Grain.class);
    private final Map<Kindred, Optional<Period>> newest = new HashMap<>();

    /** What the newest period of a measure depends on, so that it is looked for once. */
    private record Kindred(Outcome outcome, Grain grain) {}

    /** Up to {@code history} months that end with {@code end}. */
    TrendPeriods(Respondents respondents, YearMonth end, int history, Maturity maturity) {
        this.respondents = respondents;
        this.dossier = respondents.dossier();
        this.maturity = maturity;
        this.end = end;
        this.start = end.minusMonths(Math.max(1, history) - 1L);
        this.surveys = shortest(Grain.MONTH, respondents.ofAny(), TYPICAL);
    }

    /** The shortest grain, no shorter than {@code least}, in which a score has respondents enough. */
    private Grain shortest(Grain least, Map<YearMonth, Long> answered, int typical) {
        return Stream.of(Grain.MONTH, Grain.QUARTER)
                .filter(grain -> grain.compareTo(least) >= 0 && enough(grain, answered, typical))
                .findFirst()
                .orElse(Grain.YEAR);
    }

    /** By how long periods survey scores are followed that everybody answered; the others by no shorter ones. */
    Grain surveys() {
        return surveys;
    }

    /** That and why. */
    Remark reason() {
        return Remark.of(dossier.months(Outcome.SURVEY).isEmpty() ? "trend.none" : "trend." + surveys);
    }

    /** Whether the mature periods of the latest year, or those there are, have 11 respondents each and a median of 30. */
    private boolean enough(Grain grain, Map<YearMonth, Long> answered, int typical) {
        NavigableSet<YearMonth> seen = dossier.months(Outcome.SURVEY);
        if (seen.isEmpty()) {
            return false;
        }
        long[] each = latest.computeIfAbsent(grain, one -> latest(one, seen)).stream()
                .mapToLong(period -> Maturity.months(period)
                        .mapToLong(month -> answered.getOrDefault(month, 0L))
                        .sum())
                .sorted()
                .toArray();
        return each.length > 0
                && each[0] >= SmallestBase.MEAN
                && each[(each.length - 1) / 2] + each[each.length / 2] >= 2L * typical;
    }

    private List<Period> latest(Grain grain, NavigableSet<YearMonth> seen) {
        List<Period> mature = grain.between(seen.first(), end)
                .filter(period -> maturity.mature(Outcome.SURVEY, period))
                .toList();
        return mature.subList(Math.max(0, mature.size() - grain.perYear()), mature.size());
    }

    /** The trend's periods for a measure; none for a measure without evidence. */
    List<Period> periods(Measure measure) {
        NavigableSet<YearMonth> seen = dossier.months(measure.outcome()).headSet(end, true);
        if (seen.isEmpty() || !dossier.knows(measure)) {
            return List.of();
        }
        return every(grain(measure), seen)
                .filter(period -> !YearMonth.from(period.start()).isAfter(seen.last()))
                .toList();
    }

    /** The periods of which a survey score is told. */
    List<Period> told(Measure measure) {
        return told(grain(measure));
    }

    /** The periods of which a survey score is told that everybody answered. */
    List<Period> told() {
        return told(surveys);
    }

    private List<Period> told(Grain grain) {
        return told.computeIfAbsent(grain, this::mature);
    }

    private List<Period> mature(Grain grain) {
        NavigableSet<YearMonth> seen = dossier.months(Outcome.SURVEY).headSet(end, true);
        return seen.isEmpty()
                ? List.of()
                : every(grain, seen)
                        .filter(period -> maturity.mature(Outcome.SURVEY, period))
                        .toList();
    }

    /** Whether a period begins and ends with periods of a score's trend, so that the score may be told of it too. */
    boolean divides(Measure measure, Period period) {
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.end());
        List<Period> within = grain(measure).between(first, last).toList();
        return !within.isEmpty()
                && within.get(0).start().equals(period.start())
                && within.get(within.size() - 1).end().equals(period.end());
    }

    /** The newest mature period that a measure could have a figure for; null where there is none. */
    @Nullable
    Period newest(Measure measure) {
        return newest.computeIfAbsent(new Kindred(measure.outcome(), grain(measure)), this::newest)
                .orElse(null);
    }

    private Optional<Period> newest(Kindred those) {
        NavigableSet<YearMonth> seen = dossier.months(those.outcome).headSet(end, true);
        return seen.isEmpty()
                ? Optional.empty()
                : every(those.grain, seen)
                        .filter(period -> maturity.mature(those.outcome, period))
                        .reduce((earlier, later) -> later);
    }

    private Stream<Period> every(Grain grain, NavigableSet<YearMonth> seen) {
        return grain.between(seen.first().isAfter(start) ? seen.first() : start, end);
    }

    /** Follows a score by the shortest periods, no shorter than its own answers allow, that will do; else by years. */
    void follow(Measure score, Predicate<List<Period>> willDo) {
        grains.put(
                score.id(),
                Stream.of(Grain.values())
                        .filter(grain -> grain.compareTo(grain(score)) >= 0 && willDo.test(told(grain)))
                        .findFirst()
                        .orElse(Grain.YEAR));
    }

    private Grain grain(Measure measure) {
        return grains.computeIfAbsent(measure.id(), id -> choose(measure));
    }

    private Grain choose(Measure measure) {
        return !Cell.holds(measure)
                ? shortest(surveys, respondents.of(measure), SmallestBase.MEAN)
                : isRare(measure) ? Grain.QUARTER : Grain.MONTH;
    }

    /** Whether under five events a month are counted, over the mature months there are, and a quarter is complete. */
    private boolean isRare(Measure measure) {
        if (measure.kind() != Kind.COUNT && measure.kind() != Kind.FREQUENCY) {
            return false;
        }
        NavigableSet<YearMonth> seen = dossier.months(measure.outcome()).headSet(end, true);
        double mean = every(Grain.MONTH, seen)
                .filter(month -> maturity.mature(measure.outcome(), month))
                .map(month -> dossier.over(measure, month))
                .filter(Tally.class::isInstance)
                .mapToLong(cell -> ((Tally) cell).events())
                .average()
                .orElse(RARE);
        return mean < RARE && every(Grain.QUARTER, seen).findAny().isPresent();
    }
}
