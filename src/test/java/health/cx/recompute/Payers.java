package health.cx.recompute;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The payers' classes, for lines that don't say. */
final class Payers {

    private static final Set<String> CLASSES = Set.of("government", "commercial", "self_pay", "other");

    private final Map<String, String> classes = new HashMap<>();

    /** From the payers' own rows; of payers that have none, what most of the bill lines say that name them. */
    Payers(List<Row> payers, List<Row> lines) {
        Map<String, SortedMap<String, Integer>> said = new HashMap<>();
        for (Row line : lines) {
            String payer = line.text("payer_id");
            String known = known(line.text("payer_class"));
            if (payer != null && known != null) {
                said.computeIfAbsent(payer, p -> new TreeMap<>()).merge(known, 1, Integer::sum);
            }
        }
        payers.forEach(row -> said.remove(row.required("payer_id")));
        said.forEach((payer, words) -> classes.put(payer, mostSaid(words)));
        for (Row row : payers) {
            String known = known(row.text("payer_class"));
            if (known != null) {
                classes.put(row.required("payer_id"), known);
            }
        }
    }

    /** Of equals the first by name. */
    private static String mostSaid(SortedMap<String, Integer> words) {
        int most = Collections.max(words.values());
        return words.entrySet().stream()
                .filter(word -> word.getValue() == most)
                .map(Map.Entry::getKey)
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
