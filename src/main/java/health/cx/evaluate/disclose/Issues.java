package health.cx.evaluate.disclose;

import health.cx.evaluate.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which periods the issue of each month tells survey scores of, from the first month with answers to the reported one. */
public final class Issues {

    private static final Comparator<Period> WINDOWS_FIRST =
            Comparator.comparingInt(Period::months).reversed().thenComparing(Period.BY_TIME);

    private final Policy policy;
    private final YearMonth first;
    private final List<List<Period>> windows;
    private final Map<Score, List<List<Period>>> trends = new ConcurrentHashMap<>();

    private record Score(String practice, String measureId) {}

    /**
     * @param policy what is too few
     * @param first the month of the first issue
     * @param windows of each issue those that it compares
     */
    public Issues(Policy policy, YearMonth first, List<List<Period>> windows) {
        this.policy = policy;
        this.first = first;
        this.windows = windows;
    }

    /** Of which periods besides the windows the issues tell a practice's score. */
    public void add(String practice, String measureId, List<List<Period>> ofEach) {
        trends.put(new Score(practice, measureId), ofEach);
    }

    boolean holds(Period period) {
        Span span = span(period);
        return span.from() >= 0 && span.to() <= size();
    }

    Policy policy() {
        return policy;
    }

    int size() {
        return windows.size();
    }

    /** The windows that an issue compares. */
    List<Period> windows(int issue) {
        return windows.get(issue).stream().filter(this::holds).toList();
    }

    /** Of which other periods an issue tells a score. */
    List<Period> trend(String practice, String measureId, int issue) {
        List<List<Period>> ofEach = trends.get(new Score(practice, measureId));
        return ofEach == null
                ? List.of()
                : ofEach.get(issue).stream().filter(this::holds).toList();
    }

    /** What no earlier issue told; a window matters more than a month. */
    private List<Period> fresh(String practice, String measureId, int issue, Set<Period> decided) {
        return Stream.concat(windows(issue).stream(), trend(practice, measureId, issue).stream())
                .filter(decided::add)
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
        return new Timeline(n, least, policy);
    }

    /** Goes through the issues, each period decided by the first that tells of it: those that can't be told. */
    Set<Period> untold(String practice, String measureId, Timeline timeline) {
        Set<Period> decided = new HashSet<>();
        Set<Period> untold = new HashSet<>();
        for (int issue = 0; issue < size(); issue++) {
            for (Period period : fresh(practice, measureId, issue, decided)) {
                if (!timeline.tell(span(period))) {
                    untold.add(period);
                }
            }
        }
        return untold;
    }

    /** Whether a score that so many answered in each month can be told in all of these periods. */
    public boolean tellAll(String practice, String measureId, Map<YearMonth, Long> respondents, List<Period> periods) {
        Timeline timeline = timeline(respondents, policy.mean());
        return Collections.disjoint(untold(practice, measureId, timeline), periods);
    }
}
