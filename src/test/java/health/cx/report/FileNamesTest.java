package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Practice;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void safeIdsAndNamesStayAsTheyAre() {
        Practice practice = new Practice("P01", "Lakeside Family Practice", null);
        FileNames names = new FileNames(List.of(practice));
        assertThat(names.folder(practice)).isEqualTo("P01");
        assertThat(names.workbook(practice)).isEqualTo("P01-Lakeside-Family-Practice.xlsx");
    }

    @Test
    void unsafeIdsAreKeptApartByAFingerprint() {
        Practice slash = new Practice("../a/b", "x", null);
        Practice colon = new Practice("a:b", "x", null);
        FileNames names = new FileNames(List.of(slash, colon));
        assertThat(names.folder(slash)).matches("a-b-[0-9a-f]{8}").isNotEqualTo(names.folder(colon));
    }

    @Test
    void idsThatDifferInCapitalsOnlyGetTwoFolders() {
        Practice small = new Practice("p1", "x", null);
        Practice large = new Practice("P1", "x", null);
        FileNames names = new FileNames(List.of(small, large));
        assertThat(names.folder(small)).isEqualTo("p1");
        assertThat(names.folder(large)).startsWith("P1-");
    }

    @Test
    void namesThatWindowsKeepsForItselfAreAvoided() {
        Practice device = new Practice("con", "nul", null);
        FileNames names = new FileNames(List.of(device));
        assertThat(names.folder(device)).startsWith("con_-");
        assertThat(names.workbook(device)).endsWith("-nul_.xlsx");
        assertThat(new FileNames(List.of()).workbook(new Practice("x", "Aux. clinic", null)))
                .endsWith("-Aux_.-clinic.xlsx");
    }

    @Test
    void aLongNameIsCutAtAWholeCharacterAndToWhatFileSystemsTake() {
        Practice practice = new Practice("\uD840\uDC00".repeat(70), "x".repeat(49) + ". " + "y".repeat(50), null);
        FileNames names = new FileNames(List.of(practice));
        assertThat(names.folder(practice)).matches("(\uD840\uDC00){25}-[0-9a-f]{8}");
        assertThat(names.workbook(practice)).endsWith("-" + "x".repeat(49) + ".-yyyyyyyyy.xlsx");
    }

    @Test
    void aCutNameEndsWithoutADot() {
        Practice practice = new Practice("p", "x".repeat(59) + ".yyy", null);
        assertThat(new FileNames(List.of(practice)).workbook(practice)).isEqualTo("p-" + "x".repeat(59) + ".xlsx");
    }
}
