package health.cx.evaluate;

import health.cx.evaluate.disclose.Concealment;
import health.cx.evaluate.disclose.Issues;
import health.cx.evaluate.disclose.Numbers;
import health.cx.evaluate.disclose.SmallNumbers;
import health.cx.evaluate.score.Cell;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Estimate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the issues of all months up to the reported one tell of visits, bills and events of one outcome: their windows, each
 * its month, and the trend by the periods in which it is followed now.
 */
final class NumberIssues {

    private final YearMonth first;
    private final Settings settings;
    private final Map<String, TrendPeriods> trends;
    private final List<Period> windows;
    private final Issues issues;

    /** From the first month with evidence of the outcome on. */
    NumberIssues(
            Outcome outcome, YearMonth first, Settings settings, Maturity maturity, Map<String, TrendPeriods> trends) {
        this.first = first;
        this.settings = settings;
        this.trends = trends;
        List<List<Period>> ofEach = months().map(
                        month -> new Windows(maturity, Period.ofMonths(month, month)).of(outcome, first))
                .map(window -> window.compared().toList())
                .toList();
        this.windows = ofEach.get(ofEach.size() - 1);
        this.issues = new Issues(settings.policy(), first, ofEach);
    }

    private Stream<YearMonth> months() {
        YearMonth last = YearMonth.from(settings.period().end());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    /** Finds what of a measure stays hidden. */
    void conceal(Measure measure, SortedMap<String, Dossier> practices, Concealment concealment) {
        SmallNumbers numbers = new SmallNumbers(issues, measure);
        practices.forEach((practice, dossier) -> {
            List<Period> trend = trend(practice, measure);
            issues.add(
                    practice,
                    measure.id(),
                    months().map(month -> told(trend, month)).toList());
            numbers.add(practice, byMonth(dossier, measure));
        });
        List<Period> ofNetwork = new ArrayList<>(windows);
        ofNetwork.addAll(trend(Figure.NETWORK, measure));
        ofNetwork.add(settings.period());
        numbers.ofNetwork(ofNetwork);
        concealment.hide(numbers);
    }

    private List<Period> trend(String entity, Measure measure) {
        return Objects.requireNonNull(trends.get(entity)).periods(measure);
    }

    private static List<Period> told(List<Period> trend, YearMonth month) {
        Predicate<Period> isOver = period -> !YearMonth.from(period.end()).isAfter(month);
        return Stream.concat(trend.stream().filter(isOver), Stream.of(Period.ofMonths(month, month)))
                .distinct()
                .toList();
    }

    private Collection<Map<YearMonth, Long>> byMonth(Dossier dossier, Measure measure) {
        Map<String, Map<YearMonth, Long>> all = new TreeMap<>();
        months().forEach(month -> {
            Cell cell = dossier.over(measure, Period.ofMonths(month, month));
            for (Estimate one : cell == null ? List.<Estimate>of() : cell.estimates(measure)) {
                Numbers numbers = Numbers.of(measure, one);
                String statistic = one.statistic().id();
                add(all, statistic, month, numbers.base());
                add(all, statistic + " part", month, numbers.part());
                add(all, statistic + " rest", month, numbers.rest());
            }
        });
        return all.values();
    }

    private static void add(Map<String, Map<YearMonth, Long>> all, String name, YearMonth month, long number) {
        all.computeIfAbsent(name, one -> new HashMap<>()).put(month, number);
    }
}
