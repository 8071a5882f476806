package health.cx.report.diff;

import health.cx.report.PastIssue;

/**
 * An issue as people name it.
 *
 * @param name {@code 2026-03} for the one in its place, {@code 2026-03/1} for one that was replaced, or a folder
 * @param issue what lies there
 */
public record NamedIssue(String name, PastIssue issue) {

    static NamedIssue present(PastIssue issue) {
        return new NamedIssue(issue.manifest().period(), issue);
    }

    static NamedIssue numbered(PastIssue issue) {
        return new NamedIssue(issue.manifest().period() + "/" + issue.manifest().issue(), issue);
    }

    int number() {
        return issue.manifest().issue();
    }

    boolean isOf(String period) {
        return issue.manifest().period().equals(period);
    }
}
