package health.cx.report.diff;

/** What stands in an issue of a figure, letter by letter: nearly all figures are equal, and need not be understood. */
record Written(String value, String n, String lower, String upper, String marker) {

    static Written of(IssueRow row) {
        return new Written(row.text("value"), row.text("n"), row.text("lower"), row.text("upper"), row.text("marker"));
    }

    /** Whether both say the same, be it in other digits. */
    boolean saysWhat(Written other) {
        return equals(other) || said().equals(other.said());
    }

    Said said() {
        return new Said(
                IssueRow.number(value), IssueRow.count(n), IssueRow.number(lower), IssueRow.number(upper), marker);
    }
}
