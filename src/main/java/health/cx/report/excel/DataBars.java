package health.cx.report.excel;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Bars behind the numbers of a column, from nothing to its largest; the numbers stay, so that no colour tells alone. */
final class DataBars {

    private DataBars() {}

    static void draw(XSSFSheet sheet, CellRangeAddress cells, Colours colours) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(new XSSFColor(colours.opaque(Role.BAR), null));
        XSSFDataBarFormatting bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0.0);
        bar.getMaxThreshold().setRangeType(RangeType.MAX);
        bar.setWidthMin(0);
        bar.setWidthMax(90);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
