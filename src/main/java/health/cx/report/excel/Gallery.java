package health.cx.report.excel;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The charts below a table, two beside each other where it prints on one page across: there they move with its rows and are
 * printed on pages of their own.
 */
final class Gallery {

    private static final int ROWS = 26;
    private static final int WIDTH = 900 * Units.EMU_PER_PIXEL;
    private static final int GAP = 30 * Units.EMU_PER_PIXEL;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final int firstRow;
    private int charts;

    /** Below the table that ends in this row. */
    Gallery(XSSFSheet sheet, int lastRow, Styles styles) {
        this.styles = styles;
        this.sheet = sheet;
        this.firstRow = lastRow + 2;
    }

    /** The row in which charts start, from 0. */
    int firstRow() {
        return firstRow;
    }

    void draw(Chart chart) {
        // on paper a table of several pages across would cut charts that stand beside each other, so each has its page
        int across = sheet.getPrintSetup().getFitWidth() > 1 ? 1 : 2;
        int left = charts % across * (WIDTH + GAP);
        int top = firstRow + charts / across * (ROWS + 1);
        if (charts == 0 || across == 1) {
            sheet.setRowBreak(top - 1);
        }
        XSSFClientAnchor place = new XSSFClientAnchor();
        place.setRow1(top);
        place.setRow2(top + ROWS);
        int column = 0;
        int before = 0;
        for (int width = width(0); before + width <= left; width = width(column)) {
            before += width;
            column++;
        }
        place.setCol1(column);
        place.setDx1(left - before);
        for (int width = width(column); before + width <= left + WIDTH; width = width(column)) {
            before += width;
            column++;
        }
        place.setCol2(column);
        place.setDx2(left + WIDTH - before);
        Drawing.draw(chart, sheet, place, styles);
        charts++;
    }

    private int width(int column) {
        return Math.round(sheet.getColumnWidthInPixels(column)) * Units.EMU_PER_PIXEL;
    }
}
