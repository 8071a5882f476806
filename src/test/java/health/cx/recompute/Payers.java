package health.cx.recompute;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The payers' classes, for lines that don't say; of a payer that no file holds the class that most of its lines give. */
final class Payers {

    private static final Set<String> CLASSES = Set.of("government", "commercial", "self_pay", "other");

    private final Map<String, String> classes = new HashMap<>();

    Payers(List<Row> rows, List<Row> lines) {
        Map<String, Map<String, Long>> billed = lines.stream()
                .filter(line -> line.has("payer_id") && known(line.text("payer_class")) != null)
                .collect(Collectors.groupingBy(
                        line -> line.required("payer_id"),
                        Collectors.groupingBy(
                                line -> line.required("payer_class"), TreeMap::new, Collectors.counting())));
        billed.forEach((payer, counts) -> classes.put(payer, most(counts)));
        for (Row row : rows) {
            String known = known(row.text("payer_class"));
            classes.remove(row.required("payer_id"));
            if (known != null) {
                classes.put(row.required("payer_id"), known);
            }
        }
    }

    /** Of equals the first in the alphabet. */
    private static String most(Map<String, Long> counts) {
        long most = Collections.max(counts.values());
        return counts.keySet().stream()
                .filter(word -> Objects.equals(counts.get(word), most))
                .findFirst()
                .orElseThrow();
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
