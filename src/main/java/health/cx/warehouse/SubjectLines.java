package health.cx.warehouse;

import java.util.List;

/**
 * The lines of a subject's files, of those that count and those held back.
 *
 * @param subject its id
 * @param read lines read, headers not counted
 * @param rejected lines rejected
 */
public record SubjectLines(String subject, long read, long rejected) {

    /** Those of every subject that a file holds. */
    public static List<SubjectLines> of(Warehouse warehouse) {
        return warehouse.list(
                "ledger/lines_by_subject", row -> new SubjectLines(row.getString(1), row.getLong(2), row.getLong(3)));
    }
}
