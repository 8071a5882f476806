package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.report.Fixture.Data;
import health.cx.report.edition.Edition;
import health.cx.report.rules.WorkbookRule;
import health.cx.report.sheets.House;
import health.cx.report.sheets.Volumes;
import health.cx.report.strict.StrictReader;
import health.cx.report.table.Table;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddPracticesTest {

    private static final String LONG =
            "A practice whose name is so long that no footer, no legend and no property of a document takes it whole, "
                    + "as it names the doctors Abernathy, Bellweather, Cunningham, Dellacroix, Eisenhower, Fitzgerald, "
                    + "Greenfield, Hawthorne, Ingersoll, Jankowski and Kensington, with all their partners";

    @TempDir
    Path reports;

    @ParameterizedTest
    @ValueSource(
            strings = {
                LONG,
                "\u0645\u0631\u0643\u0632 \u0627\u0644\u0634\u0641\u0627\u0621 12",
                "\u05de\u05e8\u05e4\u05d0\u05d4 A-1 \u202ecinilC",
                "\uD83D\uDC69\u200D\u2695\uFE0F",
                "Clinic _x0041_ & _xZZ_",
                "12 & Oaks &P",
                "A/B: \\ * ? [x] \"C\" <D> | E",
                "Clinic \uD83C\uDFE5 am Fluß 100 % & more",
                "=HYPERLINK(\"http://x\",\"y\")",
                "-2+3",
                "@clinic",
                "A practice whose name is a good deal longer than the thirty-one characters of a sheet, and then some more words",
                "\u8bca\u6240",
                " "
            })
    void namesOfAnyKindStayWords(String name) throws IOException {
        Edition edition = Fixture.of(Map.of(name, Data.PLENTY));
        Path workbook = Written.workbookOf("Q1", edition, reports);
        assertThat(StrictReader.faults(workbook)).isEmpty();
        try (XSSFWorkbook book = Written.open(workbook)) {
            XSSFCell title = book.getSheet("Summary").getRow(0).getCell(0);
            assertThat(title.getStringCellValue()).isEqualTo(name);
            assertThat(WorkbookRule.WORDS_LIKE_FORMULAS_STAY_WORDS.broken(book)).isEmpty();
            boolean formula = "=-@".indexOf(name.charAt(0)) >= 0;
            assertThat(title.getCellStyle().getQuotePrefixed()).isEqualTo(formula);
        }
        assertThat(practices(edition)).doesNotContain(",=", ",@", ",-2+3", "\"=");
    }

    /** The network's table of its practices, as it stands beside the workbook. */
    private static String practices(Edition edition) throws IOException {
        StringBuilder csv = new StringBuilder();
        for (Table table : new Volumes(edition, House.plain()).ofNetwork().tables()) {
            if (table.fileName().equals("practices.csv")) {
                Twin.write(table, csv);
            }
        }
        assertThat(csv).isNotEmpty();
        return csv.toString();
    }

    @Test
    void practiceWithoutDataSaysSo() throws IOException {
        assertThat(summary(Data.NONE, 1))
                .contains("hold no visits, bills or answers", "Nothing to show for this period");
    }

    @Test
    void hiddenSurveysSayHowManyAnswersAreNeeded() throws IOException {
        assertThat(summary(Data.HIDDEN_SURVEYS, 7))
                .contains("9 surveys were answered in 12 months; 11 are needed", "invite more patients", "[c]");
    }

    @Test
    void aNetworkOfOneSaysThatThereAreNoPeers() throws IOException {
        Written issue = Written.write(Fixture.network(1), reports);
        assertThat(Written.unzipped(issue.network())).contains("no peers to compare it with");
        assertThat(Written.unzipped(issue.practice("P01"))).contains("no other practice to compare with");
    }

    @Test
    void aNameOfFortyThousandCharactersIsCutWithAMark() throws IOException {
        String name = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> "\uD83C\uDFE5" + i * 7919L)
                .collect(Collectors.joining());
        assertThat(name).hasSizeGreaterThan(40_000);
        String title = title(name);
        assertThat(title).endsWith(" [\u2026]").hasSizeBetween(32_766, 32_767);
        assertThat(name).startsWith(title.substring(0, title.length() - 4));
    }

    @Test
    void whatXmlCannotHoldIsShownAsLost() throws IOException {
        assertThat(title("A\u0000B\u0007C\uD83CD\uFFFFE\r\nF\tG")).isEqualTo("A\uFFFDB\uFFFDC\uFFFDD\uFFFDE\nF\tG");
    }

    /** What is in the first cell of a strictly read workbook of a practice with this name. */
    private String title(String name) throws IOException {
        Path workbook = Written.workbookOf("Q1", Fixture.of(Map.of(name, Data.PLENTY)), reports);
        assertThat(StrictReader.faults(workbook)).isEmpty();
        try (XSSFWorkbook book = Written.open(workbook)) {
            return book.getSheet("Summary").getRow(0).getCell(0).getStringCellValue();
        }
    }

    @Test
    void idsThatSomeSystemTakesForOneStayApart() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        List.of("p1", "P1", "a/b", "a:b", "con", "NUL.x", "\uFF50\uFF11", "\uD840\uDC00".repeat(70))
                .forEach(id -> names.put(id, "Same name"));
        Written issue = Written.write(Fixture.named(names), reports);
        assertThat(issue.workbooks()).hasSize(9).allMatch(Files::exists);
        assertThat(issue.workbooks().stream()
                        .map(path ->
                                Normalizer.normalize(path.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFKC)))
                .doesNotHaveDuplicates();
        for (Path workbook : issue.workbooks()) {
            assertThat(StrictReader.faults(workbook)).as("%s", workbook).isEmpty();
        }
    }

    @Test
    void tenYearsOfMonthsAreAllOnPeriodsAndTheNewestInTheChart() throws IOException {
        Path workbook = Written.workbookOf("P01", Fixture.over(120), reports);
        assertThat(StrictReader.faults(workbook)).isEmpty();
        try (XSSFWorkbook book = Written.open(workbook)) {
            Set<String> months = StreamSupport.stream(book.getSheet("Periods").spliterator(), false)
                    .map(row -> row.getCell(3))
                    .filter(cell -> cell != null && cell.getCellType() == CellType.NUMERIC)
                    .map(cell -> cell.getLocalDateTimeCellValue().toLocalDate().toString())
                    .collect(Collectors.toSet());
            assertThat(months).hasSize(120).contains("2016-03-01", "2026-02-01");
            assertThat(book.getSheet("Summary")
                            .getDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getCTChart()
                            .xmlText())
                    .contains("<c:ptCount val=\"25\"/>", "Feb 24", "Feb 26");
        }
    }

    private String summary(Data data, int others) throws IOException {
        Map<String, Data> names = new LinkedHashMap<>();
        names.put("The one", data);
        for (int i = 0; i < others; i++) {
            names.put("Other " + i, Data.PLENTY);
        }
        return Written.unzipped(Written.workbookOf("Q1", Fixture.of(names), reports));
    }
}
