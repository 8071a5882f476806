package health.cx.report.excel;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How sheets come out on paper: A4, upright where that is wide enough, and wide tables on several pages beside each other,
 * each with the columns that name its rows.
 */
final class PrintSetup {

    /** Excel takes 255 characters, codes included, and an ampersand is doubled as it would start a code. */
    private static final int LONGEST_FOOTER = 110;

    /** What an upright page takes without being made smaller, in 256ths of a character. */
    private static final int UPRIGHT = 105 * 256;

    /** What a page across takes and can still be read. */
    private static final int ACROSS = 230 * 256;

    /** The most of each page that repeated columns take. */
    private static final int REPEATED = 150 * 256;

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

    /** @param names how many columns, from the first, name the rows */
    static void manyPages(XSSFSheet sheet, int headRow, int names, String footer) {
        landscape(sheet, footer);
        int width = width(sheet, sheet.getRow(sheet.getLastRowNum()).getLastCellNum());
        sheet.getPrintSetup().setLandscape(width > UPRIGHT);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.createFreezePane(0, headRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        if (width > ACROSS) {
            int repeated = IntStream.rangeClosed(0, names)
                    .filter(columns -> width(sheet, columns) <= REPEATED)
                    .max()
                    .orElse(0);
            beside(sheet, width, repeated);
        }
    }

    private static void beside(XSSFSheet sheet, int width, int repeated) {
        int again = width(sheet, repeated);
        sheet.getPrintSetup().setFitWidth((short) ((width - again + ACROSS - again - 1) / (ACROSS - again)));
        if (repeated > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeated - 1));
        }
    }

    private static int width(XSSFSheet sheet, int columns) {
        return IntStream.range(0, columns).map(sheet::getColumnWidth).sum();
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
