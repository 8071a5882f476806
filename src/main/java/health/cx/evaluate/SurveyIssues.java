package health.cx.evaluate;

import health.cx.evaluate.disclose.Issues;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the issues of all months up to the reported one tell of survey scores: their windows and their trends. */
final class SurveyIssues {

    /** The name of what everybody answered who answered anything. */
    private static final String ANYTHING = "";

    private final Settings settings;
    private final Maturity maturity;
    private final YearMonth first;
    private final YearMonth last;
    private final Issues issues;
    private final List<List<Period>> windows;

    SurveyIssues(Settings settings, Maturity maturity, @Nullable YearMonth first) {
        this.settings = settings;
        this.maturity = maturity;
        this.last = YearMonth.from(settings.period().end());
        this.first = first == null || first.isAfter(last) ? last : first;
        this.windows = months().map(month -> windows(month, first)).toList();
        this.issues = new Issues(settings.policy(), this.first, windows);
    }

    /** Nobody reads a practice's first months issue by issue: before two windows can be compared only the last issue counts. */
    private List<Period> windows(YearMonth month, @Nullable YearMonth start) {
        Window window = new Windows(maturity, Period.ofMonths(month, month)).of(Outcome.SURVEY, start);
        return window.previous() == null && month.isBefore(last)
                ? List.of()
                : window.compared().toList();
    }

    private Stream<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    /** Whether the last issue compares a period with another. */
    boolean isCompared(Period period) {
        return windows.get(windows.size() - 1).contains(period);
    }

    /** What they tell, and how much of it one gives away of another. */
    Issues all() {
        return issues;
    }

    /** The practices of which all that is compared can be told, going by how many answered anything. */
    Set<String> telling(Map<String, Respondents> practices) {
        List<Period> compared = windows.get(windows.size() - 1);
        return practices.entrySet().stream()
                .filter(practice -> issues.tellAll(
                        practice.getKey(), ANYTHING, mature(practice.getValue().ofAny()), compared))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new)); // in order, for sums go through them
    }

    /** The months whose answers are all in. */
    Map<YearMonth, Long> mature(Map<YearMonth, Long> respondents) {
        Map<YearMonth, Long> mature = new HashMap<>(respondents);
        mature.keySet().removeIf(month -> !maturity.mature(Outcome.SURVEY, month));
        return mature;
    }

    /** Takes in a practice and its scores; how the reported issue follows it. */
    TrendPeriods add(String practice, Respondents respondents, List<Measure> measures) {
        List<TrendPeriods> trends =
                months().map(month -> trend(respondents, month)).toList();
        TrendPeriods latest = trends.get(trends.size() - 1);
        issues.add(practice, ANYTHING, trends.stream().map(TrendPeriods::told).toList());
        for (Measure measure : measures) {
            List<List<Period>> told = new ArrayList<>();
            trends.forEach(trend -> told.add(trend == latest ? toldNow(trend, measure) : trend.told(measure)));
            issues.add(practice, measure.id(), told);
        }
        return latest;
    }

    /** How the reported issue follows the network. */
    TrendPeriods ofNetwork(Respondents respondents) {
        return trend(respondents, last);
    }

    private TrendPeriods trend(Respondents respondents, YearMonth month) {
        return new TrendPeriods(respondents, month, settings.history(), maturity);
    }

    /** Of which periods besides its windows the reported issue tells a score. */
    List<Period> toldNow(TrendPeriods trend, Measure measure) {
        List<Period> told = new ArrayList<>(trend.told(measure));
        if (trend.divides(measure, settings.period()) && maturity.mature(Outcome.SURVEY, settings.period())) {
            told.add(settings.period());
        }
        return told;
    }
}
