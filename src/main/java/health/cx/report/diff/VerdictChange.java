package health.cx.report.diff;

import java.util.List;

/**
 * A verdict that is another in the later issue.
 *
 * @param practice whose
 * @param against what it is compared with
 * @param before what the earlier issue says; empty where it has no such verdict
 * @param after what the later issue says; empty where it has no such verdict
 * @param why what may be the cause, of all that the issues tell
 */
public record VerdictChange(
        String practice,
        String measure,
        String statistic,
        String against,
        String before,
        String after,
        List<Cause> why) {}
