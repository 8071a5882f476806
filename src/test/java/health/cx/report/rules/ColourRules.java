package health.cx.report.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Text can be read in any light, and by those who see no colours. */
final class ColourRules {

    private static final double ENOUGH = 4.5;
    private static final double[] BLACK = {0, 0, 0};
    private static final double[] WHITE = {255, 255, 255};

    private ColourRules() {}

    static Stream<String> textIsTenPointsAtLeast(XSSFWorkbook book) {
        return Cells.all(book)
                .filter(cell -> cell.getCellStyle().getFont().getFontHeightInPoints() < 10)
                .map(Cells::place);
    }

    static Stream<String> textStandsOutFromItsPaper(XSSFWorkbook book) {
        return Cells.all(book)
                .filter(cell -> cell.getCellType() != CellType.BLANK)
                .filter(cell -> contrast(cell.getCellStyle()) < ENOUGH)
                .map(cell -> Cells.place(cell) + " has a contrast of " + contrast(cell.getCellStyle()));
    }

    /** The contrast ratio of the Web Content Accessibility Guidelines. */
    private static double contrast(XSSFCellStyle style) {
        double ink = luminance(style.getFont().getXSSFColor(), BLACK);
        double paper = luminance(paper(style), WHITE);
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    }

    private static @Nullable XSSFColor paper(XSSFCellStyle style) {
        return style.getFillPattern() == FillPatternType.NO_FILL ? null : style.getFillForegroundXSSFColor();
    }

    private static double luminance(@Nullable XSSFColor colour, double[] otherwise) {
        byte[] bytes = colour == null ? null : colour.getRGB();
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = (bytes == null ? otherwise[i] : bytes[i] & 0xFF) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /**
     * Of two cells of a column that look alike but for their colours, each says in words what the other one doesn't. Bars
     * speak by their lengths, and the numbers stay.
     * Links look like links everywhere, and the page's blocks have papers of their own.
     */
    static Stream<String> colourNeverSpeaksAlone(XSSFWorkbook book) {
        return Stream.concat(
                Cells.sheets(book)
                        .filter(sheet -> !rules(sheet).allMatch(ColourRules::isBar))
                        .map(sheet -> sheet.getSheetName() + " has colours by condition"),
                Cells.sheets(book).flatMap(ColourRules::alike));
    }

    private static Stream<ConditionalFormattingRule> rules(XSSFSheet sheet) {
        SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        return IntStream.range(0, all.getNumConditionalFormattings())
                .mapToObj(all::getConditionalFormattingAt)
                .flatMap(one -> IntStream.range(0, one.getNumberOfRules()).mapToObj(one::getRule));
    }

    private static boolean isBar(ConditionalFormattingRule rule) {
        return rule.getDataBarFormatting() != null
                && !rule.getDataBarFormatting().isIconOnly();
    }

    private static Stream<String> alike(XSSFSheet sheet) {
        Map<String, Map<String, Set<String>>> looks = new HashMap<>();
        Cells.all(sheet)
                .filter(cell -> cell.getHyperlink() == null && cell.getCellType() != CellType.BLANK)
                .forEach(cell -> looks.computeIfAbsent(
                                cell.getColumnIndex() + " " + shape(cell.getCellStyle()), key -> new HashMap<>())
                        .computeIfAbsent(colours(cell.getCellStyle()), key -> new HashSet<>())
                        .add(said(cell)));
        List<String> broken = new ArrayList<>();
        looks.values().stream().filter(byColour -> byColour.size() > 1).forEach(byColour -> {
            List<Set<String>> said = new ArrayList<>(byColour.values());
            for (int i = 0; i < said.size(); i++) {
                for (Set<String> other : said.subList(i + 1, said.size())) {
                    if (said.get(i).contains("") || !Collections.disjoint(said.get(i), other)) {
                        broken.add(sheet.getSheetName() + ": " + byColour);
                    }
                }
            }
        });
        return broken.stream();
    }

    /** A cell's first word or sign; a number says nothing beyond itself. */
    private static String said(XSSFCell cell) {
        return Cells.text(cell).replaceFirst("\\s.*", "");
    }

    private static String shape(XSSFCellStyle style) {
        return style.getFont().getFontHeightInPoints() + " " + style.getFont().getBold() + " " + style.getAlignment()
                + " " + style.getWrapText() + " " + style.getBorderBottom();
    }

    private static String colours(XSSFCellStyle style) {
        return hex(style.getFont().getXSSFColor()) + " on " + hex(paper(style));
    }

    private static String hex(@Nullable XSSFColor colour) {
        return colour == null || colour.getARGBHex() == null ? "none" : colour.getARGBHex();
    }
}
