package health.cx.source.draft;

import health.cx.source.draft.Splitter.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns that together tell every record from every other, for ids that a file does not have. */
final class Keys {

    private static final int MOST = 3;
    private final List<Row> rows;

    Keys(List<Row> rows) {
        this.rows = rows;
    }

    /** The fewest of these columns that are unique together; empty where not even all of three are. */
    Optional<List<Field>> unique(List<Field> fields) {
        for (int size = 1; size <= MOST; size++) {
            Optional<List<Field>> found = unique(fields, new ArrayList<>(), 0, size);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<Field>> unique(List<Field> fields, List<Field> chosen, int from, int size) {
        if (chosen.size() == size) {
            return areUnique(chosen) ? Optional.of(List.copyOf(chosen)) : Optional.empty();
        }
        for (int i = from; i < fields.size(); i++) {
            chosen.add(fields.get(i));
            Optional<List<Field>> found = unique(fields, chosen, i + 1, size);
            if (found.isPresent()) {
                return found;
            }
            chosen.remove(chosen.size() - 1);
        }
        return Optional.empty();
    }

    private boolean areUnique(List<Field> fields) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            StringBuilder key = new StringBuilder();
            for (Field field : fields) {
                String value = row.fields().get(field.position()).strip();
                if (value.isEmpty()) {
                    return false;
                }
                key.append(value).append('\u001F');
            }
            if (!seen.add(key.toString())) {
                return false;
            }
        }
        return !rows.isEmpty();
    }

    /** In how many records the value of one column goes with more than one value of another. */
    int sharedBetween(Field id, Field group) {
        var groups = new java.util.HashMap<String, Set<String>>();
        for (Row row : rows) {
            String value = row.fields().get(id.position()).strip();
            if (!value.isEmpty()) {
                groups.computeIfAbsent(value, any -> new HashSet<>())
                        .add(row.fields().get(group.position()).strip());
            }
        }
        return (int) groups.values().stream().filter(set -> set.size() > 1).count();
    }
}
