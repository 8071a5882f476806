package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.cx.report.Fixture.Data;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(counts(
                        onlySummary("practice", issue.practice("P01")),
                        onlySummary("spanish", SpanishIssue.once().practice("P01")),
                        onlySummary("network", issue.network())))
                .containsExactly(1, 1, 1);
    }

    @Test
    void libreOfficePrintsAPracticesWholeWorkbookSoThatItCanBeRead() throws IOException, InterruptedException {
        assumeTrue(installed(), "LibreOffice is not installed, so no page is printed");
        assertThat(counts(NetworkIssue.once().practice("P01")))
                .singleElement()
                .asInstanceOf(INTEGER)
                .isBetween(40, 75);
    }

    @Test
    void libreOfficeReadsTheOddestOfNames() throws IOException, InterruptedException {
        assumeTrue(installed(), "LibreOffice is not installed, so it reads nothing");
        String name = "=1+1 \uD83C\uDFE5 \u0645\u0631\u0643\u0632 <b> & \"x\" _x0041_";
        Path workbook = Written.workbookOf("Q1", Fixture.of(Map.of(name + "\u0007", Data.PLENTY)), reports);
        convert("csv:Text - txt - csv (StarCalc):44,34,76", workbook);
        assertThat(Files.readString(reports.resolve("Q1.csv")))
                .startsWith("\"" + (name + "\uFFFD").replace("\"", "\"\"") + "\"");
    }

    private static boolean installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Hides the other sheets, for hidden sheets are not printed unless they have an area that is. */
    private Path onlySummary(String name, Path workbook) throws IOException {
        Path copy = reports.resolve(name + ".xlsx");
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

    private List<Integer> counts(Path... workbooks) throws IOException, InterruptedException {
        convert("pdf", workbooks);
        List<Integer> pages = new ArrayList<>();
        for (Path workbook : workbooks) {
            pages.add(pages(workbook));
        }
        return pages;
    }

    private int pages(Path workbook) throws IOException {
        Path pdf = reports.resolve(workbook.getFileName().toString().replace(".xlsx", ".pdf"));
        // other counts are those of the outline and of branches; the root of the tree of pages counts them all
        return Pattern.compile("/Count (\\d+)")
                .matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .mapToInt(count -> Integer.parseInt(count.group(1)))
                .max()
                .orElseThrow();
    }

    /** At once, since the program takes longer to start than to print. */
    private void convert(String format, Path... workbooks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + reports.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                reports.toString()));
        Stream.of(workbooks).map(Path::toString).forEach(command::add);
        Process soffice = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(reports.resolve("soffice.log").toFile())
                .start();
        assertThat(soffice.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }
}
