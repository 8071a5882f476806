package health.cx.source.rejects;

/**
 * Rejected lines that are alike.
 *
 * @param file the input file
 * @param subject what its rows are
 * @param column the faulty column; empty where the records as a whole are at fault
 * @param reason a stable code
 * @param expected what was expected of the first of them
 * @param lines how many they are
 */
public record RejectGroup(String file, String subject, String column, String reason, String expected, long lines) {

    static RejectGroup of(String subject, RejectedLine line) {
        return new RejectGroup(line.file(), subject, line.column(), line.reason(), line.expected(), 1);
    }

    RejectGroup with(RejectGroup more) {
        return new RejectGroup(file, subject, column, reason, expected, lines + more.lines);
    }
}
