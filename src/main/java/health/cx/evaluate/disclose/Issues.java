package health.cx.evaluate.disclose;

import health.cx.evaluate.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which periods the issue of each month tells survey scores of, from the first month with answers to the reported one. */
public final class Issues {

    private static final Comparator<Period> WINDOWS_FIRST =
            Comparator.comparingInt(Period::months).reversed().thenComparing(Period.BY_TIME);

    private final YearMonth first;
    private final List<List<Period>> windows;
    private final Map<Score, List<List<Period>>> trends = new ConcurrentHashMap<>();

    private record Score(String entity, String measureId) {}

    /**
     * @param first the month of the first issue
     * @param windows of each issue those that it compares
     */
    public Issues(YearMonth first, List<List<Period>> windows) {
        this.first = first;
        this.windows = windows;
    }

    /** Of which periods besides the windows the issues tell a practice's, or the network's, score. */
    public void add(String entity, String measureId, List<List<Period>> ofEach) {
        trends.put(new Score(entity, measureId), ofEach);
    }

    private boolean holds(Period period) {
        Span span = span(period);
        return span.from() >= 0 && span.to() <= size();
    }

    int size() {
        return windows.size();
    }

    /** The windows that an issue compares. */
    List<Period> windows(int issue) {
        return windows.get(issue).stream().filter(this::holds).toList();
    }

    /** Of which other periods an issue tells a score. */
    List<Period> trend(String entity, String measureId, int issue) {
        List<List<Period>> ofEach = trends.get(new Score(entity, measureId));
        return ofEach == null
                ? List.of()
                : ofEach.get(issue).stream().filter(this::holds).toList();
    }

    /** All of it; a window matters more than a month. */
    List<Period> told(String entity, String measureId, int issue) {
        return Stream.concat(windows(issue).stream(), trend(entity, measureId, issue).stream())
                .distinct()
                .sorted(WINDOWS_FIRST)
                .toList();
    }

    Span span(Period period) {
        int from = (int) first.until(YearMonth.from(period.start()), ChronoUnit.MONTHS);
        return new Span(from, from + period.months());
    }

    /** Of a practice's score that so many answered in each month. */
    Timeline timeline(Map<YearMonth, Long> respondents, int least) {
        long[] n = new long[size()];
        for (int month = 0; month < size(); month++) {
            n[month] = respondents.getOrDefault(first.plusMonths(month), 0L);
        }
        return new Timeline(n, least);
    }

    /** Whether a score that so many answered in each month can be told in all of these periods. */
    public boolean tellAll(String practice, String measureId, Map<YearMonth, Long> respondents, List<Period> periods) {
        Timeline timeline = timeline(respondents, SmallestBase.MEAN);
        Map<Period, Boolean> open = new HashMap<>();
        for (int issue = 0; issue < size(); issue++) {
            told(practice, measureId, issue)
                    .forEach(period -> open.computeIfAbsent(period, one -> timeline.tell(span(one))));
        }
        return periods.stream().allMatch(period -> open.getOrDefault(period, true));
    }
}
