package health.cx.report.release;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the issues of other periods show that lie in their places. */
public interface EarlierIssues {

    /** None. */
    EarlierIssues NONE = (withNetwork, isWanted) -> Map.of();

    /**
     * Their rows that tell something, by measure and each once: issues of years say mostly the same.
     *
     * @param withNetwork those of the network's workbooks, or else the practices' alone
     * @param isWanted which of them
     */
    Map<String, List<Line>> rows(boolean withNetwork, Predicate<Line> isWanted);

    /** Whether there are none. */
    default boolean isEmpty() {
        return rows(true, row -> true).isEmpty() && rows(false, row -> true).isEmpty();
    }
}
