package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Measure;
import health.cx.evaluate.trend.ControlChart;
import health.cx.evaluate.trend.Limits;
import health.cx.report.edition.Edition;
import health.cx.report.table.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Centre lines, limits and signals, as a reader finds them in the finished files. */
class TrendSheetsTest {

    private static final String WAIT = "Wait to be seen";

    @TempDir
    static Path reports;

    private static Edition edition;
    private static Written issue;

    @BeforeAll
    static void write() throws IOException {
        edition = Fixture.network(3);
        issue = Written.write(edition, reports);
    }

    private static List<CSVRecord> periods(String measure) throws IOException {
        Path twin = issue.practice("P01").resolveSibling("data/periods.csv");
        try (CSVParser csv = CSVParser.parse(
                Files.readString(twin),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return csv.stream()
                    .filter(row -> row.get("Measure").equals(measure))
                    .toList();
        }
    }

    private static ControlChart chart(String measure) {
        return edition.evaluation().charts().stream()
                .filter(chart ->
                        chart.practiceId().equals("P01") && chart.measureId().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void periodsHoldsLimitsAndSignals() throws IOException {
        List<CSVRecord> rows = periods(WAIT);
        assertThat(rows).hasSize(25);
        Limits limits = Objects.requireNonNull(
                chart("wait_to_be_seen_minutes").points().get(24).limits());
        CSVRecord last = rows.get(24);
        assertThat(Double.parseDouble(last.get("Centre line [note 2]")))
                .isEqualTo(Shape.MINUTES.rounded(limits.centre()));
        assertThat(Double.parseDouble(last.get("Lower limit [note 2]")))
                .isEqualTo(Shape.MINUTES.roundedOrNull(limits.lower()));
        assertThat(Double.parseDouble(last.get("Upper limit [note 2]")))
                .isEqualTo(Shape.MINUTES.roundedOrNull(limits.upper()));
        assertThat(last.get("Kind of limits")).isEqualTo("limits");
        assertThat(last.get("Signal [note 3]")).startsWith("above the upper limit");
        for (int i = 0; i < rows.size(); i++) {
            boolean plain =
                    chart("wait_to_be_seen_minutes").points().get(i).signals().isEmpty();
            assertThat(rows.get(i).get("Signal [note 3]").equals("–")).isEqualTo(plain);
        }
    }

    @Test
    void headlineFiguresComeFirstOnPeriodsAndAloneArePrinted() throws IOException {
        Set<String> headline = edition.evaluation().measures().stream()
                .filter(Measure::headline)
                .map(Measure::label)
                .collect(Collectors.toSet());
        try (XSSFWorkbook book = Written.open(issue.practice("P01"))) {
            XSSFSheet sheet = book.getSheet("Periods");
            CellRangeAddress printed = CellRangeAddress.valueOf(
                    book.getPrintArea(book.getSheetIndex(sheet)).split("!", -1)[1]);
            XSSFTable table = sheet.getTables().get(0);
            assertThat(printed.getFirstRow()).isZero();
            assertThat(printed.getLastColumn()).isEqualTo(table.getEndColIndex());
            for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
                assertThat(headline.contains(sheet.getRow(row).getCell(0).getStringCellValue()))
                        .isEqualTo(row <= printed.getLastRow());
            }
        }
    }

    @Test
    void provisionalMonthsHaveNoLimits() throws IOException {
        CSVRecord last = periods("Rating of the provider").get(24);
        assertThat(last.get("Marker [note 1]")).isEqualTo("[p]");
        assertThat(last.get("Upper limit [note 2]")).isEqualTo("[p]");
        assertThat(last.get("Signal [note 3]")).isEqualTo("[p]");
    }

    @Test
    void summaryNamesASignalOfTheNewestMonthAndNoVerdict() throws IOException {
        try (XSSFWorkbook book = Written.open(issue.practice("P01"))) {
            StringBuilder text = new StringBuilder();
            book.getSheet("Summary").forEach(row -> row.forEach(cell -> text.append(cell)));
            assertThat(text)
                    .contains("each a reason to look and no verdict")
                    .contains(WAIT + " (February 2026: above the upper limit");
        }
    }

    @Test
    void theTrendChartShowsCentreAndLimitsAndCarriesTheirNumbers() throws IOException {
        try (XSSFWorkbook book = Written.open(issue.practice("P01"))) {
            String xml = book.getSheetAt(0)
                    .getDrawingPatriarch()
                    .getCharts()
                    .get(0)
                    .getCTChart()
                    .xmlText();
            for (String name : List.of("Centre line", "Limits")) {
                assertThat(xml).containsPattern("<[a-z:]*v>" + name + "</");
            }
            assertThat(xml)
                    .containsPattern(
                            "'Chart data'!\\$F\\$\\d+:\\$F\\$\\d+</[a-z:]*f><[a-z:]*numCache>.*?<[a-z:]*v>\\d");
        }
    }
}
