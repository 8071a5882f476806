package health.cx.report.excel;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where a picture stands in a block of cells: as large as it can be without covering others, at its right end. */
final class PicturePlace {

    /** Never larger than it was made, in points a pixel. */
    private static final double NATURAL = 0.75;

    private PicturePlace() {}

    static void put(Logo logo, XSSFSheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        double[] columns = IntStream.rangeClosed(firstColumn, lastColumn)
                .mapToDouble(column -> Units.pixelToPoints(sheet.getColumnWidthInPixels(column)))
                .toArray();
        double[] rows = IntStream.rangeClosed(firstRow, lastRow)
                .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                .toArray();
        double across =
                IntStream.range(0, columns.length).mapToDouble(i -> columns[i]).sum();
        double down = IntStream.range(0, rows.length).mapToDouble(i -> rows[i]).sum();
        double scale = Math.min(NATURAL, Math.min(across / logo.width(), down / logo.height()));
        Edge left = Edge.of(across - logo.width() * scale, columns);
        Edge right = Edge.of(across, columns);
        Edge top = Edge.of(0, rows);
        Edge bottom = Edge.of(logo.height() * scale, rows);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                left.offset,
                top.offset,
                right.offset,
                bottom.offset,
                firstColumn + left.index,
                firstRow + top.index,
                firstColumn + right.index,
                firstRow + bottom.index);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        int number = sheet.getWorkbook()
                .addPicture(
                        logo.bytes(), logo.isPng() ? XSSFWorkbook.PICTURE_TYPE_PNG : XSSFWorkbook.PICTURE_TYPE_JPEG);
        XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, number);
        var properties = picture.getCTPicture().getNvPicPr().getCNvPr();
        properties.setName(Legible.upTo(Legible.OF_A_LEGEND, logo.description()));
        properties.setDescr(Legible.upTo(Legible.OF_A_CELL, logo.description()));
    }

    /** A cell of the block, and how far into it. */
    private record Edge(int index, int offset) {

        static Edge of(double points, double[] sizes) {
            int index = 0;
            double before = 0;
            while (index < sizes.length - 1 && before + sizes[index] < points) {
                before += sizes[index++];
            }
            return new Edge(index, Units.toEMU(Math.max(0, Math.min(points - before, sizes[index]))));
        }
    }
}
