package health.cx.recompute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The payers' classes, for lines that don't say. */
final class Payers {

    private static final Set<String> CLASSES = Set.of("government", "commercial", "self_pay", "other");

    private final Map<String, String> classes = new HashMap<>();

    Payers(List<Row> rows) {
        for (Row row : rows) {
            String known = known(row.text("payer_class"));
            if (known != null) {
                classes.put(row.required("payer_id"), known);
            }
        }
    }

    @Nullable
    String classOf(Row line) {
        String own = known(line.text("payer_class"));
        String payer = line.text("payer_id");
        return own != null || payer == null ? own : classes.get(payer);
    }

    private static @Nullable String known(@Nullable String word) {
        return word != null && CLASSES.contains(word) ? word : null;
    }
}
