package health.cx.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.report.diff.FileChange.Kind;
import health.cx.report.diff.FileRows.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** New rows are told from corrected ones by counting, and only where counting proves it. */
class RowCausesTest {

    private final Map<String, Set<String>> bytes = new HashMap<>();
    private final Map<String, Long> corrected = new HashMap<>();
    private final Map<Key, FileRows> rows = new HashMap<>();

    private RowCausesTest file(String name, String content, long accepted, long rejected, long superseded) {
        return file(name, "visits", content, accepted, rejected, superseded);
    }

    private RowCausesTest file(
            String name, String subject, String content, long accepted, long rejected, long superseded) {
        bytes.put(name, Set.of(content));
        rows.put(
                new Key(name, "canonical", subject),
                new FileRows(accepted, rejected, superseded, accepted + rejected + superseded, 0));
        return this;
    }

    private RowCausesTest corrected(String name, long records) {
        corrected.put(name, records);
        return this;
    }

    private Inputs inputs() {
        return new Inputs(bytes, corrected, rows);
    }

    private static RowCausesTest issue() {
        return new RowCausesTest();
    }

    private static Set<Cause> causes(RowCausesTest before, RowCausesTest after) {
        return new RowCauses(FileChanges.between(before.inputs(), after.inputs()), true).causes();
    }

    private static Set<Kind> kinds(RowCausesTest before, RowCausesTest after) {
        return FileChanges.between(before.inputs(), after.inputs()).stream()
                .map(FileChange::kind)
                .collect(Collectors.toSet());
    }

    @Test
    void aNewFileThatReplacesNothingBringsNewRows() {
        RowCausesTest after = issue().file("a", "1", 100, 2, 0).file("b", "2", 40, 0, 0);
        assertThat(causes(issue().file("a", "1", 100, 2, 0), after)).containsExactly(Cause.NEW_ROWS);
    }

    @Test
    void aNewFileOfWhichEachRowReplacesAnotherCorrects() {
        RowCausesTest after = issue().file("a", "1", 97, 2, 3).file("b", "2", 3, 0, 0);
        assertThat(causes(issue().file("a", "1", 100, 2, 0), after)).containsExactly(Cause.CORRECTED_ROWS);
    }

    @Test
    void aNewFileMayDoBoth() {
        RowCausesTest after = issue().file("a", "1", 97, 2, 3).file("b", "2", 4, 0, 0);
        assertThat(causes(issue().file("a", "1", 100, 2, 0), after))
                .containsExactly(Cause.NEW_ROWS, Cause.CORRECTED_ROWS);
    }

    @Test
    void subjectsAreCountedApart() {
        RowCausesTest before = issue().file("a", "1", 100, 0, 0);
        RowCausesTest after = issue().file("a", "1", 97, 0, 3).file("b", "2", 3, 0, 0);
        after.file("c", "billing", "3", 1, 0, 0);
        assertThat(causes(before, after)).containsExactly(Cause.NEW_ROWS, Cause.CORRECTED_ROWS);
    }

    @Test
    void aNewFileWithoutARowThatCountsExplainsNothing() {
        RowCausesTest after = issue().file("a", "1", 100, 0, 0).file("b", "2", 0, 9, 0);
        assertThat(causes(issue().file("a", "1", 100, 0, 0), after)).isEmpty();
    }

    @Test
    void ofRestatedFilesNothingIsGuessed() {
        assertThat(causes(issue().file("a", "1", 100, 0, 0), issue().file("a", "2", 103, 0, 0)))
                .containsExactly(Cause.RESTATED_FILES);
    }

    @Test
    void correctionsByReplayAreToldFromOtherReadings() {
        RowCausesTest before = issue().file("a", "1", 100, 5, 0);
        RowCausesTest after = issue().file("a", "1", 103, 2, 0);
        assertThat(causes(before, after)).containsExactly(Cause.OTHER_READING);
        assertThat(causes(before, after.corrected("a", 3))).containsExactly(Cause.CORRECTED_ROWS);
        assertThat(kinds(before, after)).containsExactly(Kind.CORRECTED);
    }

    @Test
    void aCorrectionThatIsStillRejectedExplainsNothing() {
        RowCausesTest before = issue().file("a", "1", 100, 5, 0);
        RowCausesTest after = issue().file("a", "1", 100, 5, 0).corrected("a", 1);
        assertThat(causes(before, after)).isEmpty();
    }

    @Test
    void aForgottenFileTakesItsRowsWithIt() {
        RowCausesTest before = issue().file("a", "1", 97, 0, 3).file("b", "2", 3, 0, 0);
        assertThat(causes(before, issue().file("a", "1", 100, 0, 0))).containsExactly(Cause.ROWS_GONE);
    }

    @Test
    void anotherNameIsNoChange() {
        assertThat(causes(issue().file("a", "1", 100, 0, 0), issue().file("b", "1", 100, 0, 0)))
                .isEmpty();
    }

    @Test
    void withoutCountsNewFilesAreAllThatIsSaid() {
        Inputs before = new Inputs(Map.of("a", Set.of("1")), Map.of(), Map.of());
        Inputs after = issue().file("a", "1", 97, 0, 3).file("b", "2", 3, 0, 0).inputs();
        var changes = FileChanges.between(before, after);
        assertThat(changes).singleElement().extracting(FileChange::file).isEqualTo("b");
        assertThat(new RowCauses(changes, false).causes()).containsExactly(Cause.NEW_FILES);
    }
}
