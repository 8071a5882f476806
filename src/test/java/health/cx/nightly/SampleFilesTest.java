package health.cx.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.report.rules.WorkbookRule;
import health.cx.report.strict.StrictReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sample's workbooks keep the rules of workbooks, and Excel would repair nothing in them. */
class SampleFilesTest {

    @Test
    void everyWorkbookKeepsTheRulesAndTheFormat() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path workbook : workbooks()) {
            try (InputStream in = Files.newInputStream(workbook);
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                WorkbookRule.allBroken(book).forEach(place -> broken.add(workbook.getFileName() + " " + place));
            }
            StrictReader.faults(workbook).forEach(fault -> broken.add(workbook.getFileName() + " " + fault));
        }
        assertThat(broken).isEmpty();
    }

    private static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.walk(SampleRun.once().output().resolve("reports/2026-02"))) {
            List<Path> workbooks =
                    files.filter(path -> path.toString().endsWith(".xlsx")).toList();
            assertThat(workbooks).hasSizeGreaterThan(2);
            return workbooks;
        }
    }
}
