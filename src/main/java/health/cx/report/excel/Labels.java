package health.cx.report.excel;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Words and numbers beside the points of a chart. */
final class Labels {

    private Labels() {}

    /** Labels the first series only; two of them would run into each other. */
    static void valuesOfBars(XSSFChart chart, String format) {
        CTDLbls labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        show(labels, true);
    }

    /** Puts the name of a series beside its points, on the side that has room. */
    static void name(XSSFChart chart, int series, boolean left) {
        CTDLbls labels = chart.getCTChart()
                .getPlotArea()
                .getScatterChartArray(0)
                .getSerArray(series)
                .addNewDLbls();
        labels.addNewDLblPos().setVal(left ? STDLblPos.L : STDLblPos.R);
        show(labels, false);
        labels.getShowSerName().setVal(true);
    }

    private static void show(CTDLbls labels, boolean values) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(values);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
