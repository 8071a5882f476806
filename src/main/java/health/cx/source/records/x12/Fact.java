package health.cx.source.records.x12;

import health.cx.source.records.Entry;
import health.cx.source.records.Place;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A financial fact in the making. What holds for a transaction or claim is set once, and each fact begins as a copy. */
final class Fact {

    private final Map<Field, String> values = new EnumMap<>(Field.class);

    Fact copy() {
        Fact copy = new Fact();
        copy.values.putAll(values);
        return copy;
    }

    /** Sets a value; one that is missing leaves the field as it is. */
    Fact set(Field field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
        return this;
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }

    @Nullable
    String get(Field field) {
        return values.get(field);
    }

    Entry.Fields at(Place place) {
        Field[] fields = Field.values();
        @Nullable String[] row = new @Nullable String[fields.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = values.get(fields[i]);
        }
        return new Entry.Fields(place, row);
    }
}
