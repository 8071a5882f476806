package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.nightly.SampleRun;
import health.cx.report.ChartRead.Reference;
import health.cx.report.edition.Edition;
import health.cx.report.sheets.House;
import health.cx.report.sheets.Volumes;
import health.cx.report.table.Cell;
import health.cx.report.table.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every chart of every finished workbook keeps to, of the fixture's and the sample's practices. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartsTest {

    private static final int RUN = 6;

    private final Written issue = NetworkIssue.once();
    private final Map<Path, List<ChartRead>> charts = new HashMap<>();
    private final Path sample = SampleRun.once().output().resolve("reports/2026-02");

    Stream<Path> workbooks() throws IOException {
        return Stream.concat(issue.workbooks().stream(), sampled(""));
    }

    /** Of a workbook that is opened once for all that is asked of it. */
    private List<ChartRead> charts(Path path) throws IOException {
        List<ChartRead> known = charts.get(path);
        if (known == null) {
            try (XSSFWorkbook book = Written.open(path)) {
                known = ChartRead.all(book);
            }
            charts.put(path, known);
        }
        return known;
    }

    private Stream<Path> sampled(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(sample.resolve(folder))) {
            return files.filter(path -> path.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @Test
    void standBesideWhatTheyShow() throws IOException {
        assertThat(sheets(issue.network()))
                .containsExactly("Summary", "Summary", "Practices", "Drivers", "Drivers", "Drivers");
        assertThat(sheets(issue.practice("P01")))
                .containsExactly("Summary", "Summary", "Peers", "Drivers", "Drivers", "Drivers");
        assertThat(sheets(issue.practice("P08"))).containsExactly("Summary", "Peers");
    }

    private List<String> sheets(Path path) throws IOException {
        return charts(path).stream().map(ChartRead::sheet).toList();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void sayWhatTheyShowToEveryReader(Path path) throws IOException {
        for (ChartRead chart : charts(path)) {
            assertThat(chart.title()).isNotBlank();
            assertThat(chart.description()).hasSizeGreaterThan(20);
            List<Element> axes = Stream.of("catAx", "valAx")
                    .flatMap(kind -> chart.elements(kind).stream())
                    .toList();
            assertThat(axes)
                    .hasSize(2)
                    .allSatisfy(axis -> assertThat(
                                    ChartRead.elements(axis, "title").get(0).getTextContent())
                            .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void carryValuesInEverySeries(Path path) throws IOException {
        for (ChartRead chart : charts(path)) {
            assertThat(chart.elements("ser")).isNotEmpty();
            for (Element series : chart.elements("ser")) {
                assertThat(ChartRead.elements(series, "f")).hasSizeGreaterThanOrEqualTo(2);
                assertThat(ChartRead.elements(series, "f"))
                        .allSatisfy(formula ->
                                assertThat(ChartRead.reference(formula).cache()).isNotEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keepWhatTheirCellsHold(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            for (ChartRead chart : ChartRead.all(book)) {
                chart.references().forEach(reference -> check(book, reference));
            }
        }
    }

    private static void check(XSSFWorkbook book, Reference reference) {
        CellReference[] cells =
                new AreaReference(reference.formula(), SpreadsheetVersion.EXCEL2007).getAllReferencedCells();
        XSSFSheet sheet = book.getSheet(cells[0].getSheetName());
        XSSFTable table = sheet.getTables().get(0);
        for (int i = 0; i < cells.length; i++) {
            assertThat(cells[i].getRow()).isBetween(table.getStartRowIndex() + 1, table.getEndRowIndex());
            assertThat((int) cells[i].getCol()).isBetween(table.getStartColIndex(), table.getEndColIndex());
            XSSFCell cell = sheet.getRow(cells[i].getRow()).getCell(cells[i].getCol());
            String kept = reference.cache().get(i);
            if (!reference.numbers()) {
                assertThat(kept).isEqualTo(cell.getStringCellValue());
            } else if (cell.getCellType() == CellType.NUMERIC) {
                assertThat(kept).isNotNull();
                assertThat(Double.parseDouble(kept)).isFinite().isEqualTo(cell.getNumericCellValue());
            } else {
                // a gap; never a marker, which Excel would draw as zero
                assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
                assertThat(kept).isNull();
            }
        }
    }

    @Test
    void ofAPracticeHoldNothingOfAnother() throws IOException {
        for (Path path : sampled("practices").toList()) {
            String id = path.getName(path.getNameCount() - 2).toString();
            Set<String> kept = charts(path).stream()
                    .flatMap(chart -> chart.references().stream())
                    .filter(ChartRead.Reference::numbers)
                    .flatMap(reference -> runs(reference.cache().values().stream()
                            .map(value -> Plain.number(Double.valueOf(value)))
                            .toList()))
                    .collect(Collectors.toSet());
            // the practice's own and, as the centre of the funnel, the network's
            List<String> shown = List.of(id, Figure.NETWORK);
            Set<String> others = figures(row -> !shown.contains(row.get("practice_id")));
            others.removeAll(figures(row -> shown.contains(row.get("practice_id"))));
            assertThat(others).hasSizeGreaterThan(1000);
            assertThat(kept).isNotEmpty().doesNotContainAnyElementsOf(others);
            assertThat(funnel(path).elements("ser")).hasSize(6);
            assertThat(own(funnel(path)).cache()).hasSize(1);
        }
    }

    /** A figure as it is shown is two practices' by chance; six unlike ones that follow each other are not. */
    private Set<String> figures(Predicate<Map<String, String>> rows) {
        return SampleRun.csv(sample.resolve("network/data/measures.csv")).stream()
                .filter(rows)
                .filter(row -> !row.getOrDefault("value", "").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> List.of(
                                row.getOrDefault("practice_id", ""),
                                row.getOrDefault("measure_id", ""),
                                row.getOrDefault("statistic", "")),
                        Collectors.mapping(row -> row.getOrDefault("value", ""), Collectors.toList())))
                .values()
                .stream()
                .flatMap(ChartsTest::runs)
                .collect(Collectors.toSet());
    }

    private static Stream<String> runs(List<String> values) {
        return IntStream.rangeClosed(0, values.size() - RUN)
                .mapToObj(from -> values.subList(from, from + RUN))
                .filter(run -> run.stream().distinct().count() >= RUN - 1)
                .map(run -> String.join(" ", run));
    }

    private ChartRead funnel(Path path) throws IOException {
        return charts(path).stream()
                .filter(chart -> chart.sheet().equals("Peers"))
                .findFirst()
                .orElseThrow();
    }

    /** The values of the last series: the point beside the limits. */
    private static Reference own(ChartRead funnel) {
        List<Element> series = funnel.elements("ser");
        List<Element> formulas = ChartRead.elements(series.get(series.size() - 1), "f");
        return ChartRead.reference(formulas.get(formulas.size() - 1));
    }

    /** How large others are would show where limits are drawn at their numbers. */
    @Test
    void ofAPracticeDrawLimitsByItsOwnNumberAlone() throws IOException {
        Edition few = Fixture.network(7);
        Edition many = Fixture.network(20);
        assertThat(numbers(new Volumes(few, House.plain()), few))
                .isEqualTo(numbers(new Volumes(many, House.plain()), many))
                .isNotEmpty();
    }

    private static List<Cell> numbers(Volumes volumes, Edition edition) {
        var first = edition.evaluation().practices().get(0);
        return volumes.of(first).numbers().rows().stream()
                .map(row -> row.get(2))
                .filter(Cell.Quantity.class::isInstance)
                .toList();
    }

    @Test
    void leaveOutWhoHasAHiddenFigure() throws IOException {
        Edition shown = Fixture.network();
        Edition hidden = new Altered(shown)
                .figures(figure -> figure.practiceId().equals("P02") ? hide(figure) : figure)
                .edition();
        assertThat(points(shown)).contains("Bramble Hill Medical Centre");
        assertThat(points(hidden)).doesNotContain("Bramble Hill Medical Centre").contains("Northgate Clinic");
    }

    private static List<String> points(Edition edition) {
        return new Volumes(edition, House.plain())
                .ofNetwork().numbers().rows().stream()
                        .map(row -> ((Cell.Text) row.get(1)).text())
                        .toList();
    }

    private static Figure hide(Figure f) {
        return new Figure(
                f.practiceId(), f.period(), f.measureId(), f.statistic(), null, null, null, null, Marker.SUPPRESSED);
    }
}
