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
    }
}
