package health.cx.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A chart as it stands in a finished workbook.
 *
 * @param sheet the sheet it stands on
 * @param title its message
 * @param description its alternative text
 * @param xml its part
 */
record ChartRead(String sheet, String title, String description, Element xml) {

    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /**
     * Cells that a chart points at, and what it keeps of them.
     *
     * @param formula the cells
     * @param numbers whether they hold numbers
     * @param cache by place in the range, without gaps
     */
    record Reference(String formula, boolean numbers, Map<Integer, String> cache) {}

    /** Every chart of a workbook. */
    static List<ChartRead> all(XSSFWorkbook book) {
        List<ChartRead> charts = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            XSSFDrawing drawing = sheet.getDrawingPatriarch();
            if (drawing != null) {
                for (XSSFShape shape : drawing.getShapes()) {
                    charts.add(of(sheet.getSheetName(), drawing, (XSSFGraphicFrame) shape));
                }
            }
        }
        return charts;
    }

    private static ChartRead of(String sheet, XSSFDrawing drawing, XSSFGraphicFrame frame) {
        var chart = drawing.getCharts().stream()
                .filter(one -> one.getGraphicFrame().getId() == frame.getId())
                .findFirst()
                .orElseThrow();
        String description = frame.getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr();
        return new ChartRead(sheet, chart.getTitleText().getString(), description, parsed(chart));
    }

    private static Element parsed(XSSFChart chart) {
        try (InputStream part = chart.getPackagePart().getInputStream()) {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            return parsers.newDocumentBuilder().parse(part).getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Element> elements(String name) {
        return elements(xml, name);
    }

    static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(CHARTS, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<Reference> references() {
        return elements("f").stream().map(ChartRead::reference).toList();
    }

    static Reference reference(Element formula) {
        Node owner = formula.getParentNode();
        Map<Integer, String> cache = new TreeMap<>();
        for (Element point : elements((Element) owner, "pt")) {
            cache.put(
                    Integer.parseInt(point.getAttribute("idx")),
                    elements(point, "v").get(0).getTextContent());
        }
        return new Reference(formula.getTextContent(), owner.getLocalName().equals("numRef"), cache);
    }
}
