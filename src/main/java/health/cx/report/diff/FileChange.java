package health.cx.report.diff;

import org.jspecify.annotations.Nullable;

/**
 * An input file that is not to the later issue what it was to the earlier one, as one mapping reads it. Counts that an issue
 * does not tell are null; source and subject are then empty.
 *
 * @param kind in what way
 * @param file its name below the input folder
 * @param source the source file that it is read with
 * @param subject what its rows are about
 * @param accepted its rows that count
 * @param rejected its rows that were rejected
 * @param superseded its rows that newer versions of theirs replace
 * @param corrected its records that people have corrected by replays
 */
public record FileChange(
        Kind kind,
        String file,
        String source,
        String subject,
        Counts accepted,
        Counts rejected,
        Counts superseded,
        Counts corrected) {

    /** A count in both issues. */
    public record Counts(@Nullable Long before, @Nullable Long after) {

        /** By how much it has grown; 0 where an issue does not tell, or has it smaller. */
        long growth() {
            return before == null || after == null ? 0 : Math.max(0, after - before);
        }

        boolean fell() {
            return before != null && after != null && after < before;
        }
    }

    /** In what way a file is another. */
    public enum Kind {
        /** No file had this name or these bytes. */
        NEW("new file"),
        /** It has other bytes. */
        RESTATED("restated"),
        /** Of its bytes, records were corrected by replays. */
        CORRECTED("corrected by replays"),
        /** The same bytes gave other rows. */
        READ_OTHERWISE("read otherwise"),
        /** Newer versions of some of its rows came with other files. */
        REPLACED("rows replaced"),
        /** Rows of it count again that others had replaced. */
        RESTORED("rows count again"),
        /** Its rows no longer count. */
        GONE("no longer counts");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** In words, as printed. */
        public String text() {
            return text;
        }
    }
}
