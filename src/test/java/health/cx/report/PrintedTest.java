package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.cx.report.Fixture.Data;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program than the one that wrote it opens the workbook. */
class PrintedTest {

    @TempDir
    Path reports;

    @Test
    void libreOfficePrintsSummaryOnOnePage() throws IOException, InterruptedException {
        assumeTrue(installed(), "LibreOffice is not installed, so no page is printed");
        Written issue = NetworkIssue.once();
        assertThat(pages(onlySummary(issue.practice("P01")))).isEqualTo(1);
        assertThat(pages(onlySummary(SpanishIssue.once().practice("P01")))).isEqualTo(1);
        assertThat(pages(onlySummary(issue.network()))).isEqualTo(1);
    }

    @Test
    void libreOfficePrintsAPracticesWholeWorkbookSoThatItCanBeRead() throws IOException, InterruptedException {
        assumeTrue(installed(), "LibreOffice is not installed, so no page is printed");
        assertThat(pages(NetworkIssue.once().practice("P01"))).isBetween(40, 75);
    }

    @Test
    void libreOfficeReadsTheOddestOfNames() throws IOException, InterruptedException {
        assumeTrue(installed(), "LibreOffice is not installed, so it reads nothing");
        String name = "=1+1 \uD83C\uDFE5 \u0645\u0631\u0643\u0632 <b> & \"x\" _x0041_";
        Path workbook = Written.workbookOf("Q1", Fixture.of(Map.of(name + "\u0007", Data.PLENTY)), reports);
        convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76");
        assertThat(Files.readString(reports.resolve("Q1.csv")))
                .startsWith("\"" + (name + "\uFFFD").replace("\"", "\"\"") + "\"");
    }

    private static boolean installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Hides the other sheets, for hidden sheets are not printed unless they have an area that is. */
    private Path onlySummary(Path workbook) throws IOException {
        Path copy = reports.resolve("summary-" + workbook.getFileName());
        try (XSSFWorkbook book = Written.open(workbook);
                var out = Files.newOutputStream(copy)) {
            for (int sheet = 1; sheet < book.getNumberOfSheets(); sheet++) {
                book.removePrintArea(sheet);
                book.setSheetHidden(sheet, true);
            }
            book.write(out);
        }
        return copy;
    }

    private int pages(Path workbook) throws IOException, InterruptedException {
        convert(workbook, "pdf");
        Path pdf = reports.resolve(workbook.getFileName().toString().replace(".xlsx", ".pdf"));
        // other counts are those of the outline and of branches; the root of the tree of pages counts them all
        return Pattern.compile("/Count (\\d+)")
                .matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .mapToInt(count -> Integer.parseInt(count.group(1)))
                .max()
                .orElseThrow();
    }

    private void convert(Path workbook, String format) throws IOException, InterruptedException {
        Process soffice = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + reports.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        reports.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(reports.resolve("soffice.log").toFile())
                .start();
        assertThat(soffice.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }
}
