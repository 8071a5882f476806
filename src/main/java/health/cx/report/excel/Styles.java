package health.cx.report.excel;

import health.cx.report.table.Plain;
import health.cx.report.table.Shape;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's styles, each made once however often it is worn. */
final class Styles {

    /** Metric-compatible fonts exist everywhere, so widths hold in any viewer. */
    static final String FONT = "Arial";

    static final String GENERAL = "General";

    private record Wear(Look look, String format, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Dress dress;
    private final Map<Wear, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook, Dress dress) {
        this.workbook = workbook;
        this.dress = dress;
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName(FONT);
        normal.setFontHeightInPoints((short) 10);
    }

    /** The language of the workbook's words. */
    String language() {
        return dress.language();
    }

    /** What the workbook wears. */
    Dress dress() {
        return dress;
    }

    /** A sheet's footer: whose it is, where that is said, and what it is. */
    String footer(String title) {
        return dress.organisation().isEmpty() ? title : dress.organisation() + " \u2013 " + title;
    }

    XSSFCellStyle ofNumber(Look look, Shape shape) {
        return of(look, shape.excel(dress.points()));
    }

    XSSFCellStyle ofDay(Look look) {
        return of(look, dress.days());
    }

    XSSFCellStyle ofNothing(Look look) {
        return of(look, GENERAL);
    }

    private XSSFCellStyle of(Look look, String format) {
        return styles.computeIfAbsent(new Wear(look, format, false), this::make);
    }

    /** Of words: those that look like a formula Excel keeps words even when someone edits the cell. */
    XSSFCellStyle ofWords(Look look, String words) {
        return styles.computeIfAbsent(new Wear(look, GENERAL, Plain.looksLikeFormula(words)), this::make);
    }

    private XSSFCellStyle make(Wear wear) {
        Look look = wear.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look, this::font));
        align(style, look);
        style.setWrapText(look.wrap);
        style.setDataFormat(workbook.createDataFormat().getFormat(wear.format()));
        style.setQuotePrefixed(wear.quoted());
        paper(style, look);
        return style;
    }

    private static void align(XSSFCellStyle style, Look look) {
        style.setAlignment(
                switch (look.align) {
                    case LEFT, LEFT_IN -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setIndention((short) (look.align == Look.Align.LEFT_IN ? 1 : 0));
        boolean flows = look.wrap && look.paper == null && !look.ruled;
        style.setVerticalAlignment(flows ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    }

    private void paper(XSSFCellStyle style, Look look) {
        if (look.paper != null) {
            style.setFillForegroundColor(colour(look.paper));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.ruled) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(Role.RULE));
        }
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.points);
        font.setBold(look.bold);
        font.setColor(colour(look.ink));
        return font;
    }

    private XSSFColor colour(Role role) {
        return new XSSFColor(dress.colours().opaque(role));
    }
}
