package health.cx.clean;

import health.cx.source.Column;
import health.cx.source.Subject;
import health.cx.source.mapping.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts keys in place of references and persons, and gives a record its row key and content hash. */
final class RowKeys {

    /** No practice is called so. */
    private static final String GENERATED = "\u001Fgenerated";

    private final Subject subject;
    private final boolean networkPatients;
    private final Pseudonyms pseudonyms;
    private final int practice;
    private final int recordedAt;
    private final int[] naturalKey;

    RowKeys(Mapping mapping, Pseudonyms pseudonyms) {
        this.subject = mapping.subject();
        this.networkPatients = mapping.networkPatients();
        this.pseudonyms = pseudonyms;
        this.practice = subject.indexOf("practice_id");
        this.recordedAt = subject.indexOf("recorded_at");
        this.naturalKey =
                subject.naturalKey().stream().mapToInt(subject::indexOf).toArray();
    }

    TypedRecord record(int utcClocks, @Nullable Object[] values) {
        List<Column> columns = subject.columns();
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            if (!column.stored()) {
                values[i] = null;
            } else if (subject.keyed(column) && values[i] != null) {
                values[i] = key(column, values, i);
            }
        }
        Object[] natural = new Object[naturalKey.length];
        for (int i = 0; i < natural.length; i++) {
            natural[i] = String.valueOf(values[naturalKey[i]]);
        }
        return new TypedRecord(Keys.of(natural), contentHash(values, utcClocks), utcClocks, values);
    }

    /** An id made of text that may name a person: the same text gives the same id, in every subject. */
    String generated(String text) {
        return "g" + String.format("%016x", pseudonyms.of(GENERATED, text));
    }

    private Object key(Column column, @Nullable Object[] values, int i) {
        String id = String.valueOf(values[i]);
        if (column.identifying()) {
            return pseudonyms.of(networkPatients ? "" : String.valueOf(values[practice]), id);
        }
        return Keys.of(String.valueOf(values[practice]), id);
    }

    /** The same content recorded again is no new version, so the time of recording is left out. */
    private long contentHash(@Nullable Object[] values, int utcClocks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (i != recordedAt) {
                text.append(values[i]).append('\u001F');
            }
        }
        return Keys.of(text.append(utcClocks));
    }
}
