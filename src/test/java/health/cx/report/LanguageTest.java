package health.cx.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Practice;
import health.cx.report.sheets.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook in another language has no English left, and its files for machines are the same. */
class LanguageTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|and|with|without|is|are|was|were|than|from|until|this|that|which|who|how|why|not|no more|over|under|each"
                    + "|visits?|patients?|practices?|waits?|bills?|scores?|better|worse|average|peers?|survey|surveys|answers?"
                    + "|reliable|difference|enough|months?|share|range|limits?|lower|upper|value|measure|note"
                    + "|January|February|March|August|Monday|Tuesday|Friday|yes)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Ids and names of files, which are the same in every language. */
    private static final Pattern IDS = Pattern.compile(
            "\\b[a-z0-9]+(_[a-z0-9]+)+\\b|docs/\\S+|\\b\\S+\\.csv\\b|^own: |\\bcx\\b|\\([a-z]+(-[a-z]+)+\\)");

    private static final Pattern TEXT = Pattern.compile(
            "<(?:a:t|t|c:v|v|oddFooter|oddHeader|dc:title|Company)(?: [^>]*)?>([^<]*)<|\\b(?:descr|name|displayName)=\"([^\"]*)\"");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private final Bundle english = Bundle.of("en").orElseThrow();
    private final Bundle spanish = Bundle.of("es").orElseThrow();

    static Stream<Path> workbooks() throws IOException {
        Written issue = SpanishIssue.once();
        return Stream.of(issue.network(), issue.practice("P01"), issue.practice("P08"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void leavesNoEnglishWordsInAWorkbook(Path workbook) throws IOException {
        Set<String> texts = texts(workbook);
        assertThat(texts.size()).isGreaterThan(300);
        assertThat(texts.containsAll(List.of("Resumen", "Método", "Datos de los gráficos")))
                .isTrue();
        Set<String> words = english.words().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(spanish.words().get(entry.getKey())))
                .map(Map.Entry::getValue)
                .filter(text -> !spanish.words().containsValue(text))
                .collect(toSet());
        Dictionary.read().stream().map(Measure::label).forEach(words::add);
        assertThat(texts.stream()
                        .filter(text ->
                                words.contains(text) || ENGLISH.matcher(text).find() || text.contains("%1$")))
                .isEmpty();
    }

    /** All that a reader can come upon, but for what the data hold. */
    private static Set<String> texts(Path workbook) throws IOException {
        Set<String> texts = new HashSet<>();
        Matcher matcher = TEXT.matcher(Written.unzipped(workbook));
        while (matcher.find()) {
            String text = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (LETTERS.matcher(text).find()) {
                texts.add(text);
            }
        }
        List<String> data = new ArrayList<>(Fixture.network().evaluation().practices().stream()
                .map(Practice::name)
                .toList());
        data.addAll(List.of(
                SpanishIssue.ORGANISATION,
                "primary care",
                "quarterly",
                "America/Chicago",
                "clinic surveys",
                "clinic visits",
                "Self-pay",
                "Commercial"));
        Set<String> words = new HashSet<>();
        for (String text : texts) {
            String rest = text.replace("&amp;", "&");
            for (String name : data) {
                rest = rest.replace(name, "");
            }
            words.add(IDS.matcher(rest).replaceAll("").strip());
        }
        // what Excel's own format calls things
        words.removeIf(text -> text.matches("(Table)?StyleLight1|TableStyle\\w+|Arial|Office Theme|Normal"));
        // the names of tables are the same in every language, for formulas
        words.removeAll(tables(workbook));
        return words;
    }

    private static Set<String> tables(Path workbook) throws IOException {
        try (XSSFWorkbook book = Written.open(workbook)) {
            Set<String> names = new HashSet<>();
            book.forEach(sheet -> ((XSSFSheet) sheet).getTables().forEach(table -> names.add(table.getName())));
            return names;
        }
    }

    @Test
    void saysItsLanguageAndWhoseItIs() throws IOException {
        try (XSSFWorkbook book = Written.open(SpanishIssue.once().practice("P01"))) {
            assertThat(book.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("es");
            assertThat(book.getProperties()
                            .getExtendedProperties()
                            .getUnderlyingProperties()
                            .getCompany())
                    .isEqualTo(SpanishIssue.ORGANISATION);
            assertThat(book.getSheetAt(0).getFooter().getLeft()).startsWith(SpanishIssue.ORGANISATION);
            assertThat(book.getSheetAt(0).getDrawingPatriarch().getShapes().stream()
                            .filter(XSSFPicture.class::isInstance)
                            .map(XSSFPicture.class::cast)
                            .map(picture -> picture.getCTPicture()
                                    .getNvPicPr()
                                    .getCNvPr()
                                    .getDescr()))
                    .containsExactly("Logotipo de " + SpanishIssue.ORGANISATION);
        }
    }

    /** It stands in the two rows of the title, beside it. */
    @Test
    void putsTheLogoWhereNothingElseStands() throws IOException {
        try (XSSFWorkbook book = Written.open(SpanishIssue.once().practice("P01"))) {
            XSSFPicture logo = book.getSheetAt(0).getDrawingPatriarch().getShapes().stream()
                    .filter(XSSFPicture.class::isInstance)
                    .map(XSSFPicture.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(logo.getClientAnchor().getRow2()).isLessThanOrEqualTo(1);
            int first = logo.getClientAnchor().getCol1();
            assertThat(book.getSheetAt(0).getMergedRegions())
                    .noneMatch(area -> area.getFirstRow() <= 1 && area.getLastColumn() >= first);
        }
    }

    @Test
    void keepsFilesForMachinesAndTheirNames() throws IOException {
        Written own = SpanishIssue.once();
        Written other = NetworkIssue.once();
        for (String file : List.of("measures.csv", "comparisons.csv", "files.csv")) {
            assertThat(own.folder().resolve("network/data").resolve(file))
                    .hasSameTextualContentAs(
                            other.folder().resolve("network/data").resolve(file));
        }
        assertThat(names(own)).isEqualTo(names(other));
        assertThat(Files.readString(own.folder().resolve("network/data/waits-by-hour.csv")))
                .startsWith("Día de la semana,");
    }

    private static Set<String> names(Written issue) {
        return issue.files().stream()
                .map(file -> issue.folder().toAbsolutePath().relativize(file).toString())
                .collect(toSet());
    }
}
