package health.cx.report.release;

import java.util.List;
import java.util.Map;

/** What the issues of other periods show that lie in their places. */
public interface EarlierIssues {

    /** None. */
    EarlierIssues NONE = withNetwork -> Map.of();

    /** Their rows that tell something, by measure; with those of the network's workbooks or the practices' alone. */
    Map<String, List<Line>> rows(boolean withNetwork);

    /** Whether there are none. */
    default boolean isEmpty() {
        return rows(true).isEmpty() && rows(false).isEmpty();
    }
}
