package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.report.edition.Edition;
import health.cx.report.sheets.House;
import health.cx.report.sheets.Volumes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network's workbook of 2,000 practices; read as a stream, for as objects it would take a gigabyte. */
class LargeNetworkFileTest {

    private static final int PRACTICES = 2_000;

    @TempDir
    Path reports;

    @Test
    void everyPracticeOfALargeNetworkStandsInItsWorkbook() throws IOException, OpenXML4JException, XMLStreamException {
        Edition edition = Fixture.large(PRACTICES);
        long headline = edition.evaluation().measures().stream()
                .filter(measure -> measure.headline())
                .count();
        Path workbook = reports.resolve("network.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            new Volumes(edition, House.plain()).ofNetwork().writeWorkbook(out);
        }
        int above = 11; // title, the lines of the notes, the way to the charts and the row of headers
        assertThat(rows(workbook, "Practices")).isEqualTo(above + 1 + PRACTICES * headline);
        assertThat(Files.size(workbook)).isLessThan(10_000_000);
    }

    private static long rows(Path workbook, String sheet) throws IOException, OpenXML4JException, XMLStreamException {
        try (OPCPackage file = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            var sheets = new XSSFReader(file).getSheetIterator();
            while (sheets.hasNext()) {
                try (InputStream xml = sheets.next()) {
                    if (sheets.getSheetName().equals(sheet)) {
                        return rows(xml);
                    }
                }
            }
        }
        return 0;
    }

    private static long rows(InputStream xml) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(xml);
        long rows = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("row")) {
                rows++;
            }
        }
        return rows;
    }
}
