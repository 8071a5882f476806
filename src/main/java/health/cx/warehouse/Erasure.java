package health.cx.warehouse;

import health.cx.clean.Outcome;
import health.cx.clean.TypedRecord;
import health.cx.source.Column;
import health.cx.source.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons who were erased: rows of theirs are left out whenever their files are read again. */
public final class Erasure {

    /** The keys by which a row belongs to a person. */
    static final List<String> KEYS = List.of("patient_key", "visit_key", "invitation_key");

    private final Map<String, Set<Long>> erased;

    private Erasure(Map<String, Set<Long>> erased) {
        this.erased = erased;
    }

    /** Who was erased from a warehouse. */
    public static Erasure of(Warehouse warehouse) {
        Map<String, Set<Long>> erased = new HashMap<>();
        warehouse.list(
                "ledger/erased_keys",
                row -> erased.computeIfAbsent(row.getString(1), k -> new HashSet<>())
                        .add(row.getLong(2)));
        return new Erasure(erased);
    }

    /** The outcome of a line; of a person who was erased it is left out on purpose. */
    public Outcome over(Subject subject, Outcome outcome) {
        boolean theirs = !erased.isEmpty()
                && outcome instanceof Outcome.Kept kept
                && kept.records().stream().anyMatch(row -> concerns(subject, row));
        return theirs ? new Outcome.Filtered(outcome.place(), outcome.charge()) : outcome;
    }

    private boolean concerns(Subject subject, TypedRecord row) {
        for (int i = 0; i < row.values().length; i++) {
            Column column = subject.columns().get(i);
            @Nullable Object value = row.values()[i];
            if (subject.keyed(column)
                    && value instanceof Long key
                    && erased.getOrDefault(subject.stageName(column), Set.of()).contains(key)) {
                return true;
            }
        }
        return false;
    }
}
