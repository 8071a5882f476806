package health.cx.report.diff;

import health.cx.report.diff.FileChange.Counts;
import health.cx.report.diff.FileChange.Kind;
import health.cx.report.diff.FileRows.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Which input files are other ones to the later issue, and in what way. */
final class FileChanges {

    private final Inputs before;
    private final Inputs after;
    private final List<FileChange> changes = new ArrayList<>();

    private FileChanges(Inputs before, Inputs after) {
        this.before = before;
        this.after = after;
    }

    /** Those of two issues, by name. */
    static List<FileChange> between(Inputs before, Inputs after) {
        FileChanges all = new FileChanges(before, after);
        Set<String> names = new TreeSet<>(before.names());
        names.addAll(after.names());
        names.forEach(all::file);
        return List.copyOf(all.changes);
    }

    private void file(String name) {
        Set<Key> readings = new TreeSet<>(before.readingsOf(name));
        readings.addAll(after.readingsOf(name));
        if (readings.isEmpty()) {
            readings.add(new Key(name, "", ""));
        }
        readings.forEach(this::reading);
    }

    private void reading(Key key) {
        Set<String> was = before.bytesOf(key.file());
        Set<String> is = after.bytesOf(key.file());
        if (was.isEmpty() || is.isEmpty()) {
            if (was.isEmpty() ? !before.hold(is) : !after.hold(was)) { // else it only has another name
                add(was.isEmpty() ? Kind.NEW : Kind.GONE, key);
            }
        } else if (!was.equals(is)) {
            add(Kind.RESTATED, key);
        } else {
            sameBytes(key);
        }
    }

    private void sameBytes(Key key) {
        FileRows was = before.rows().get(key);
        FileRows is = after.rows().get(key);
        if (was == null || is == null) {
            if (before.tellRows() && after.tellRows()) { // only one of the two has it read by this source
                add(is == null ? Kind.GONE : Kind.NEW, key);
            }
        } else if (!was.readsLike(is)) {
            boolean corrected = count(after, key) > count(before, key) && is.rejected() < was.rejected();
            add(corrected ? Kind.CORRECTED : Kind.READ_OTHERWISE, key);
        } else if (was.superseded() != is.superseded()) {
            add(was.superseded() < is.superseded() ? Kind.REPLACED : Kind.RESTORED, key);
        }
    }

    private void add(Kind kind, Key key) {
        boolean known = !key.subject().isEmpty();
        changes.add(new FileChange(
                kind,
                key.file(),
                key.source(),
                key.subject(),
                counts(key, FileRows::accepted),
                counts(key, FileRows::rejected),
                counts(key, FileRows::superseded),
                known ? new Counts(count(before, key), count(after, key)) : new Counts(null, null)));
    }

    private Counts counts(Key key, ToLongFunction<FileRows> what) {
        return new Counts(count(before.rows(), key, what), count(after.rows(), key, what));
    }

    private static @Nullable Long count(Map<Key, FileRows> rows, Key key, ToLongFunction<FileRows> what) {
        FileRows found = rows.get(key);
        return found == null ? null : Long.valueOf(what.applyAsLong(found));
    }

    private static long count(Inputs inputs, Key key) {
        return inputs.corrected().getOrDefault(key.file(), 0L);
    }
}
