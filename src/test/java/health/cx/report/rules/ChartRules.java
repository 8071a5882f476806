package health.cx.report.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Charts carry the words and numbers of the cells they are drawn from, for viewers that don't calculate. */
final class ChartRules {

    private ChartRules() {}

    static Stream<String> chartsCarryTheirCells(XSSFWorkbook book) {
        return Cells.sheets(book)
                .filter(sheet -> sheet.getDrawingPatriarch() != null)
                .flatMap(sheet -> sheet.getDrawingPatriarch().getCharts().stream())
                .flatMap(chart -> Stream.of("numRef", "strRef")
                        .flatMap(kind -> elements(read(chart), kind).stream())
                        .filter(reference -> !cached(reference).equals(cells(book, formula(reference))))
                        .map(reference -> chart.getPackagePart().getPartName() + " " + formula(reference)));
    }

    private static Element read(XSSFChart chart) {
        try (InputStream xml = chart.getPackagePart().getInputStream()) {
            return DocumentHelper.readDocument(xml).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String formula(Element reference) {
        return elements(reference, "f").get(0).getTextContent();
    }

    /** What the chart holds, point by point; empty where it has none. */
    private static List<String> cached(Element reference) {
        List<String> points = new ArrayList<>();
        elements(reference, "ptCount")
                .forEach(count -> IntStream.range(0, Integer.parseInt(count.getAttribute("val")))
                        .forEach(i -> points.add("")));
        elements(reference, "pt")
                .forEach(point -> points.set(
                        Integer.parseInt(point.getAttribute("idx")),
                        elements(point, "v").get(0).getTextContent()));
        return points;
    }

    private static List<String> cells(XSSFWorkbook book, String formula) {
        AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
        XSSFSheet sheet = book.getSheet(area.getFirstCell().getSheetName());
        return Stream.of(area.getAllReferencedCells())
                .map(place -> content(sheet, place))
                .toList();
    }

    private static String content(XSSFSheet sheet, CellReference place) {
        XSSFRow row = sheet.getRow(place.getRow());
        var cell = row == null ? null : row.getCell(place.getCol());
        return cell != null && cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell == null ? "" : Cells.text(cell);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
