package health.cx.report.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strict reader finds each fault that someone puts into a sound file. */
class StrictReaderTest {

    @TempDir
    Path folder;

    private Path sound = Path.of("");

    @BeforeEach
    void write() throws IOException {
        sound = folder.resolve("sound.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(sound)) {
            var sheet = book.createSheet("One");
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "Head" : "Text " + row);
                sheet.getRow(row).createCell(1);
                sheet.getRow(row).getCell(1).setCellValue("Other");
                if (row > 0) {
                    sheet.getRow(row).getCell(1).setCellValue(row);
                }
            }
            var table = sheet.createTable(new AreaReference("A1:B3", SpreadsheetVersion.EXCEL2007));
            table.setName("T");
            table.setDisplayName("T");
            table.getCTTable().addNewAutoFilter().setRef("A1:B3");
            book.createName().setNameName("n");
            book.getName("n").setRefersToFormula("One!$A$1");
            book.write(out);
        }
    }

    @Test
    void aSoundFileHasNoFault() throws IOException {
        assertThat(StrictReader.faults(sound)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "xl/worksheets/sheet1.xml | <sheetData> | <sheetDatum/><sheetData> | sheetDatum",
                "xl/worksheets/sheet1.xml | <row r=\"1\" | <row r=\"3\" | row 2 after row 3",
                "xl/worksheets/sheet1.xml | r=\"A2\" | r=\"C2\" | B2 out of its order",
                "xl/worksheets/sheet1.xml | <v>0</v> | <v>99</v> | A1 has no string",
                "xl/worksheets/sheet1.xml | <v>1.0</v> | <v>NaN</v> | B2 is no number",
                "xl/worksheets/sheet1.xml | r=\"B2\" t=\"n\" s=\"0\" | r=\"B2\" s=\"7\" | B2 has no style 7",
                "xl/worksheets/sheet1.xml | <row r=\"2\" | <row ht=\"500\" r=\"2\" | row 2 is higher than a row may be",
                "xl/worksheets/sheet1.xml | r:id=\"rId1\" | r:id=\"rId9\" | no relationship rId9",
                "xl/worksheets/_rels/sheet1.xml.rels | table1.xml | table2.xml | ../tables/table2.xml is not there",
                "xl/tables/table1.xml | name=\"Head\" | name=\"Column1\" | 'Column1' is 'Head' in A1",
                "xl/tables/table1.xml | autoFilter ref=\"A1:B3\" | autoFilter ref=\"A1:B2\" | filters A1:B2",
                "xl/tables/table1.xml | displayName=\"T\" | displayName=\"a b\" | 'a b' is no name for a table",
                "xl/styles.xml | fontId=\"0\" | fontId=\"5\" | no fontId 5",
                "xl/styles.xml | numFmtId=\"0\" | numFmtId=\"170\" | no numFmtId 170",
                "xl/workbook.xml | name=\"One\" | name=\"One/Two\" | 'One/Two' is no name for a sheet",
                "xl/workbook.xml | One!$A$1 | Two!$A$1 | Two!$A$1 is nowhere",
                "xl/workbook.xml | One!$A$1 | One!$A:$A,'Two, too'!$1:$1 | 'Two, too'!$1:$1 is nowhere",
                "[Content_Types].xml | /xl/styles.xml | /xl/style.xml | xl/styles.xml has no type of its own"
            })
    void findsAFault(String part, String old, String replacement, String fault) throws IOException {
        assertThat(StrictReader.faults(altered(part, old, replacement)))
                .anyMatch(found -> found.startsWith(part) && found.contains(fault));
    }

    @Test
    void refusesCharactersThatXmlDoesNotKnow() throws IOException {
        Path altered = altered("xl/sharedStrings.xml", "Head", "H\u0001d");
        assertThatThrownBy(() -> StrictReader.faults(altered))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("xl/sharedStrings.xml is no XML");
    }

    private Path altered(String part, String old, String replacement) throws IOException {
        Path altered = folder.resolve("altered.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(altered))) {
            for (Map.Entry<String, byte[]> one : Parts.of(sound).bytes().entrySet()) {
                String text = new String(one.getValue(), StandardCharsets.UTF_8);
                boolean meant = one.getKey().equals(part);
                assertThat(!meant || text.contains(old)).as(text).isTrue();
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write((meant ? text.replace(old, replacement) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return altered;
    }
}
