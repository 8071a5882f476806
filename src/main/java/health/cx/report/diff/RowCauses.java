package health.cx.report.diff;

import health.cx.report.diff.FileChange.Kind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed input files may have done to the rows behind an issue. New rows are told from corrected ones by counting: a
 * record of which a newer version comes is superseded in the file that has the older one.
 */
final class RowCauses {

    private final List<FileChange> changes;
    private final boolean told;

    /** {@code told} says whether the earlier issue tells what became of its files' rows. */
    RowCauses(List<FileChange> changes, boolean told) {
        this.changes = changes;
        this.told = told;
    }

    Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        changes.forEach(change -> add(causes, change));
        changes.stream()
                .filter(change -> change.kind() == Kind.NEW)
                .collect(Collectors.groupingBy(FileChange::subject))
                .forEach((subject, files) -> causes.addAll(ofNew(subject, files)));
        return causes;
    }

    private static void add(Set<Cause> causes, FileChange change) {
        switch (change.kind()) {
            case NEW -> {} // by subject, below
            case RESTATED -> causes.add(Cause.RESTATED_FILES);
            case CORRECTED, REPLACED -> causes.add(Cause.CORRECTED_ROWS);
            case READ_OTHERWISE -> causes.add(Cause.OTHER_READING);
            case RESTORED, GONE -> causes.add(Cause.ROWS_GONE);
        }
        if (change.superseded().growth() > 0) {
            causes.add(Cause.CORRECTED_ROWS);
        }
    }

    private Collection<Cause> ofNew(String subject, List<FileChange> files) {
        if (!told || files.stream().anyMatch(file -> file.accepted().after() == null)) {
            return List.of(Cause.NEW_FILES);
        }
        long replaced = changes.stream()
                .filter(change -> change.subject().equals(subject))
                .mapToLong(change -> change.superseded().growth())
                .sum();
        long counted = files.stream().mapToLong(RowCauses::counted).sum();
        return counted > replaced ? List.of(Cause.NEW_ROWS) : List.of();
    }

    private static long counted(FileChange file) {
        Long after = file.accepted().after();
        return after == null ? 0 : after;
    }
}
