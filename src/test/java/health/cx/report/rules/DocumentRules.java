package health.cx.report.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** The document says what it is, opens where it begins, and tells in words what it draws. */
final class DocumentRules {

    private static final int A_SENTENCE = 20;

    private DocumentRules() {}

    static Stream<String> titleAndLanguageAreSet(XSSFWorkbook book) {
        var core = book.getProperties().getCoreProperties();
        return Stream.of(
                        String.valueOf(core.getTitle()),
                        core.getUnderlyingProperties().getLanguageProperty().orElse("null"))
                .filter(text -> text.isBlank() || text.equals("null"));
    }

    static Stream<String> opensAtTheTopOfSummary(XSSFWorkbook book) {
        boolean others = IntStream.range(1, book.getNumberOfSheets())
                .anyMatch(sheet -> book.getSheetAt(sheet).isSelected());
        return Stream.of(book.getSheetAt(0))
                .filter(first -> !first.getTables().isEmpty()
                        || book.getActiveSheetIndex() != 0
                        || book.getFirstVisibleTab() != 0
                        || others
                        || !CellAddress.A1.equals(first.getActiveCell()))
                .map(XSSFSheet::getSheetName);
    }

    /** Headers stay in sight, and stand at the top of every printed page. */
    static Stream<String> headersStayInSight(XSSFWorkbook book) {
        return Cells.tables(book)
                .filter(table -> {
                    XSSFSheet sheet = table.getXSSFSheet();
                    int head = table.getStartRowIndex();
                    return sheet.getPaneInformation() == null
                            || sheet.getPaneInformation().getHorizontalSplitPosition() != head + 1
                            || sheet.getRepeatingRows() == null
                            || sheet.getRepeatingRows().getFirstRow() != head;
                })
                .map(table -> table.getXSSFSheet().getSheetName());
    }

    /** Nothing is drawn but charts, each with a title and a description, and pictures that are described. */
    static Stream<String> drawingsAreDescribed(XSSFWorkbook book) {
        return Cells.sheets(book)
                .filter(sheet -> sheet.getDrawingPatriarch() != null)
                .flatMap(sheet -> {
                    XSSFDrawing drawing = sheet.getDrawingPatriarch();
                    boolean untitled = drawing.getShapes().stream()
                                            .filter(shape -> !(shape instanceof XSSFPicture))
                                            .count()
                                    != drawing.getCharts().size()
                            || drawing.getCharts().stream().anyMatch(DocumentRules::isUntitled);
                    Stream<String> described = drawing.getShapes().stream()
                            .filter(shape -> !isDescribed(shape))
                            .map(XSSFShape::getShapeName);
                    return Stream.concat(described, untitled ? Stream.of(sheet.getSheetName()) : Stream.empty());
                });
    }

    private static boolean isUntitled(XSSFChart chart) {
        return chart.getTitleText() == null || chart.getTitleText().getString().isBlank();
    }

    private static boolean isDescribed(XSSFShape shape) {
        if (shape instanceof XSSFPicture picture) {
            return !picture.getCTPicture().getNvPicPr().getCNvPr().getDescr().isBlank();
        }
        if (!(shape instanceof XSSFGraphicFrame frame)) {
            return false;
        }
        CTNonVisualDrawingProps properties =
                frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        return properties.isSetDescr() && properties.getDescr().length() > A_SENTENCE;
    }
}
