package health.cx.report.diff;

import health.cx.report.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something beside the files that is another in the later issue.
 *
 * @param what in words
 * @param before in the earlier issue; empty where it has none or does not tell
 * @param after in the later issue; empty where it has none or does not tell
 */
public record Circumstance(String what, String before, String after) {

    static List<Circumstance> between(Manifest before, Manifest after) {
        List<Circumstance> all = new ArrayList<>();
        add(all, "data version", before.dataVersion(), after.dataVersion());
        add(all, "data until", before.dataUntil(), after.dataUntil());
        add(all, "job", before.job(), after.job());
        add(all, "job file", before.jobVersion(), after.jobVersion());
        add(all, "measure dictionary", before.dictionaryVersion(), after.dictionaryVersion());
        add(all, "cx", before.cxVersion(), after.cxVersion());
        definitions(all, before.measureVersions(), after.measureVersions());
        return all;
    }

    private static void definitions(List<Circumstance> all, Map<String, String> before, Map<String, String> after) {
        Set<String> measures = new TreeSet<>(before.keySet());
        measures.addAll(after.keySet());
        measures.forEach(
                id -> add(all, "definition of " + id, before.getOrDefault(id, ""), after.getOrDefault(id, "")));
    }

    private static void add(List<Circumstance> all, String what, String before, String after) {
        if (!before.equals(after)) {
            all.add(new Circumstance(what, before, after));
        }
    }
}
