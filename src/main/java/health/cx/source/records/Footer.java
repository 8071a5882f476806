package health.cx.source.records;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Holds entries back until it is clear that they are not among the last of the file, which are no records. */
final class Footer {

    private final int length;
    private final Deque<Entry> held = new ArrayDeque<>();

    Footer(int length) {
        this.length = length;
    }

    /** Whether it takes another entry before it gives one out. */
    boolean isOpen() {
        return held.size() < length;
    }

    /** Takes an entry. */
    void hold(Entry entry) {
        held.addLast(entry);
    }

    /** Takes the entry read last, or null at the end, and gives out the one that is no part of the footer. */
    @Nullable
    Entry exchange(@Nullable Entry entry) {
        if (entry == null || length == 0) {
            return entry;
        }
        held.addLast(entry);
        return held.removeFirst();
    }
}
