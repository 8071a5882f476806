package health.cx.report.excel;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets come out on paper: A4, as wide as the page, upright where that is wide enough. */
final class PrintSetup {

    /** Excel takes 255 characters, codes included, and an ampersand is doubled as it would start a code. */
    private static final int LONGEST_FOOTER = 110;

    /** What an upright page takes without being made smaller, in 256ths of a character. */
    private static final int UPRIGHT = 105 * 256;

    private PrintSetup() {}

    static void onePage(XSSFSheet sheet, String footer) {
        landscape(sheet, footer);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.setHorizontallyCenter(true);
    }

    /** Prints what stands down to this row and column. */
    static void firstRows(XSSFSheet sheet, int lastRow, int lastColumn) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }

    static void manyPages(XSSFSheet sheet, int headRow, String footer) {
        landscape(sheet, footer);
        sheet.getPrintSetup().setLandscape(width(sheet) > UPRIGHT);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.createFreezePane(0, headRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    }

    private static int width(XSSFSheet sheet) {
        return IntStream.range(0, sheet.getRow(sheet.getLastRowNum()).getLastCellNum())
                .map(sheet::getColumnWidth)
                .sum();
    }

    private static void landscape(XSSFSheet sheet, String footer) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitWidth((short) 1);
        for (PageMargin margin : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP}) {
            sheet.setMargin(margin, 0.4);
        }
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getFooter().setLeft(Legible.upTo(LONGEST_FOOTER, footer).replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }
}
