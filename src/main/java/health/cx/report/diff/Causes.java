package health.cx.report.diff;

import health.cx.report.Manifest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be why figures differ: all that two issues tell to be another. What stayed can't be why. */
final class Causes {

    private final Manifest before;
    private final Manifest after;
    private final Set<Cause> ofAll = EnumSet.noneOf(Cause.class);

    Causes(Manifest before, Manifest after, Set<Cause> rows) {
        this.before = before;
        this.after = after;
        if (!before.dataVersion().equals(after.dataVersion())) { // else the rows are the same, whatever brought them
            ofAll.addAll(rows.isEmpty() ? Set.of(Cause.OTHER_DATA) : rows);
        } else if (!before.dataUntil().equals(after.dataUntil())) {
            ofAll.add(Cause.LATER);
        }
        add(Cause.PERIOD, before.period(), after.period());
        add(Cause.PROGRAM, before.cxVersion(), after.cxVersion());
        add(Cause.JOB, before.job() + " " + before.jobVersion(), after.job() + " " + after.jobVersion());
        add(Cause.DICTIONARY, before.dictionaryVersion(), after.dictionaryVersion());
    }

    private void add(Cause cause, String was, String is) {
        if (!was.equals(is)) {
            ofAll.add(cause);
        }
    }

    /** What may be why a measure's figures differ; one alone is all that there is. */
    List<Cause> of(String measure) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        causes.addAll(ofAll);
        if (!version(before, measure).equals(version(after, measure))) {
            causes.add(Cause.DEFINITION);
            causes.remove(Cause.DICTIONARY); // it is where the definition stands
        }
        return causes.isEmpty() ? List.of(Cause.NOT_TOLD) : List.copyOf(causes);
    }

    private static String version(Manifest manifest, String measure) {
        return manifest.measureVersions().getOrDefault(measure, "");
    }
}
