package health.cx.report.diff;

import health.cx.report.PastIssue;

/**
 * An issue as people name it.
 *
 * @param name {@code 2026-03} for the one in its place, {@code 2026-03/1} for one that was replaced, or a folder
 * @param issue what lies there
 */
public record NamedIssue(String name, PastIssue issue) {}
