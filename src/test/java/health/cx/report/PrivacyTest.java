package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Practice;
import health.cx.report.edition.Edition;
import health.cx.report.table.Plain;
import health.cx.report.table.Table;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyTest {

    private static final Pattern NUMBER = Pattern.compile("[-+.0-9E]{7,}");

    @TempDir
    Path reports;

    @Test
    void aPracticeSeesNoOthersNameAndNoOthersFigure() throws IOException {
        Edition edition = Fixture.network();
        Written issue = NetworkIssue.once();
        String all =
                Written.unzipped(issue.practice("P01")) + texts(issue.folder().resolve("practices/P01"));
        for (Practice other : edition.evaluation().practices()) {
            if (!other.id().equals("P01")) {
                assertThat(all)
                        .doesNotContain(other.name().replace("&", "&amp;"))
                        .doesNotContain(other.id());
            }
        }
    }

    /** Of every other figure a number that is nobody else's, for figures as they are shown are two practices' by chance. */
    @Test
    void aPracticeSeesNoOthersNumber() throws IOException {
        List<Double> planted = new ArrayList<>();
        Edition edition = new Altered(Fixture.network())
                .figures(figure -> {
                    if (figure.practiceId().equals("P01") || figure.value() == null) {
                        return figure;
                    }
                    planted.add(7_000_001.0 + planted.size());
                    return with(figure, planted.get(planted.size() - 1));
                })
                .edition();
        Path workbook = Written.workbookOf("P01", edition, reports);
        StringBuilder all = new StringBuilder(Written.unzipped(workbook));
        Written.volumeOf("P01", edition).tables().forEach(table -> write(table, all));
        MachineFiles.measures(Written.volumeOf("P01", edition).edition().evaluation(), all);
        String numbers = numbers(all.toString());
        assertThat(planted).hasSizeGreaterThan(1000).noneMatch(number -> numbers.contains(Plain.number(number)));
    }

    private static Figure with(Figure f, double value) {
        return new Figure(
                f.practiceId(),
                f.period(),
                f.measureId(),
                f.statistic(),
                value,
                f.n(),
                f.lower(),
                f.upper(),
                f.marker());
    }

    /** The text's numbers, each once: a figure stands in the text just where it stands within one of them. */
    private static String numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).distinct().collect(Collectors.joining(" "));
    }

    @Test
    void aPracticeIsToldWhomToLearnFromOnlyWhereTheOtherAgreed() throws IOException {
        Edition edition = Fixture.networkNaming("P02");
        assertThat(learnFrom("P01", edition)).containsExactly("Time to be seen,-4.2,Bramble Hill Medical Centre");
        assertThat(learnFrom("P05", edition)).isEmpty();
        assertThat(learnFrom("P01", Fixture.network())).isEmpty();
    }

    /** The rows of the sheet, if it is there. */
    private static List<String> learnFrom(String practice, Edition edition) {
        StringBuilder csv = new StringBuilder();
        Written.volumeOf(practice, edition).tables().stream()
                .filter(table -> table.sheet().equals("Learn from"))
                .forEach(table -> write(table, csv));
        return csv.toString().lines().skip(1).toList();
    }

    private static void write(Table table, StringBuilder csv) {
        try {
            Twin.write(table, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPracticeSeesNoFileNamesForTheyNamePractices() throws IOException {
        Written issue = NetworkIssue.once();
        assertThat(Written.unzipped(issue.practice("P02"))).doesNotContain("clinic-visits-Lakeside.csv");
        assertThat(Written.unzipped(issue.network())).contains("clinic-visits-Lakeside.csv");
    }

    @Test
    void averagesNeedFiveOthers() throws IOException {
        Path of5 = Written.workbookOf("P01", Fixture.network(5), reports.resolve("5"));
        Path of6 = Written.workbookOf("P01", Fixture.network(6), reports.resolve("6"));
        assertThat(cell(of5, "Peers", "Peers' average [note 3]")).isEqualTo("[z]");
        assertThat(cell(of5, "Peers", "Difference from peers [note 1]")).isEqualTo("[z]");
        assertThat(cell(of6, "Peers", "Peers' average [note 3]")).isEqualTo("75.0");
        assertThat(Written.unzipped(of5)).doesNotContain("99.8 % limits");
        assertThat(Written.unzipped(of6)).contains("99.8 % limits");
        StringBuilder comparisons = new StringBuilder();
        MachineFiles.comparisons(
                Written.volumeOf("P01", Fixture.network(5)).edition().evaluation(), comparisons);
        assertThat(comparisons.toString()).contains("P01,touchpoint_1,linear_mean,peers,headline,,,,,,");
    }

    @Test
    void aTopQuarterNeedsTwelveOthers() throws IOException {
        Path of12 = Written.workbookOf("P01", Fixture.network(12), reports.resolve("12"));
        Path of14 = Written.workbookOf("P01", Fixture.network(14), reports.resolve("14"));
        assertThat(cell(of12, "Touchpoints", "Top quarter of peers reaches")).isEqualTo("[z]");
        assertThat(cell(of14, "Touchpoints", "Top quarter of peers reaches")).matches("\\d+\\.\\d+");
    }

    /** The first row's cell under this header. */
    private static String cell(Path path, String sheet, String header) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            var table = book.getSheet(sheet).getTables().get(0);
            return book.getSheet(sheet)
                    .getRow(table.getStartRowIndex() + 1)
                    .getCell(table.findColumnIndex(header))
                    .toString();
        }
    }

    private static String texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> csv =
                    files.filter(path -> path.toString().endsWith(".csv")).toList();
            StringBuilder all = new StringBuilder();
            for (Path path : csv) {
                all.append(Files.readString(path));
            }
            return all.toString();
        }
    }
}
