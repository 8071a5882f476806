package health.cx.report.diff;

import health.cx.report.PastIssue;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the rows of a file, as one mapping reads it.
 *
 * @param accepted rows that count
 * @param superseded rows that newer versions of theirs replace
 * @param filtered rows left out on purpose
 */
record FileRows(long accepted, long rejected, long superseded, long read, long filtered) {

    /** Of which file, and as what. */
    record Key(String file, String source, String subject) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::file)
                    .thenComparing(Key::source)
                    .thenComparing(Key::subject)
                    .compare(this, other);
        }
    }

    /** Those of an issue; empty where it does not tell, as issues of older versions of cx don't. */
    static Map<Key, FileRows> of(PastIssue issue) throws IOException {
        Map<Key, FileRows> all = new TreeMap<>();
        IssueRows.each(
                issue,
                "files.csv",
                row -> all.put(
                        new Key(row.text("file"), row.text("source"), row.text("subject")),
                        new FileRows(
                                row.rows("accepted"),
                                row.rows("rejected"),
                                row.rows("superseded"),
                                row.rows("read"),
                                row.rows("filtered"))));
        return all;
    }

    /** Whether the bytes were read alike; which of the rows count is up to other files. */
    boolean readsLike(FileRows other) {
        return read == other.read && rejected == other.rejected && filtered == other.filtered;
    }
}
