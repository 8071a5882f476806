package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.report.Fixture.Data;
import health.cx.report.edition.Edition;
import health.cx.report.sheets.Volumes;
import health.cx.report.table.Table;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddPracticesTest {

    @TempDir
    Path reports;

    @ParameterizedTest
    @ValueSource(
            strings = {
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
        try (XSSFWorkbook book = Written.open(Written.workbookOf("Q1", edition, reports))) {
            XSSFCell title = book.getSheet("Summary").getRow(0).getCell(0);
            assertThat(title.getStringCellValue()).isEqualTo(name);
            boolean formula = "=-@".indexOf(name.charAt(0)) >= 0;
            assertThat(title.getCellStyle().getQuotePrefixed()).isEqualTo(formula);
        }
        assertThat(practices(edition)).doesNotContain(",=", ",@", ",-2+3", "\"=");
    }

    /** The network's table of its practices, as it stands beside the workbook. */
    private static String practices(Edition edition) throws IOException {
        StringBuilder csv = new StringBuilder();
        for (Table table : new Volumes(edition).ofNetwork().tables()) {
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
    void namesThatOnlyDifferInWhatIsUnsafeStayApart() throws IOException {
        Map<String, Data> names = new LinkedHashMap<>();
        names.put("a/b", Data.NONE);
        names.put("a:b", Data.NONE);
        Written issue = Written.write(Fixture.of(names), reports);
        assertThat(issue.workbooks()).doesNotHaveDuplicates().hasSize(3).allMatch(Files::exists);
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
