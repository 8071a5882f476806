package health.cx.report.excel;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The parts of a chart for which POI has no words of its own. */
final class ChartText {

    private ChartText() {}

    static void write(XSSFChart chart, String title, String description) {
        chart.setTitleText(Legible.upTo(Legible.OF_A_CELL, title)); // drawings know no characters by number
        chart.setTitleOverlay(false);
        for (CTRegularTextRun run :
                chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray()) {
            CTTextCharacterProperties properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            properties.setSz(1200);
            properties.setB(true);
        }
        var name = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        name.setName(Legible.upTo(Legible.OF_A_LEGEND, title));
        name.setDescr(Legible.upTo(Legible.OF_A_CELL, description));
    }

    /** Ten points for every text without a size of its own, and square corners. */
    static void smallPrint(XSSFChart chart) {
        var space = chart.getCTChartSpace();
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
        CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        text.addNewBodyPr();
        var paragraph = text.addNewP();
        CTTextCharacterProperties properties = paragraph.addNewPPr().addNewDefRPr();
        properties.setSz(1000);
        properties.addNewLatin().setTypeface(Styles.FONT);
        paragraph.addNewEndParaRPr().setLang("en");
        CTShapeProperties frame = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
        frame.addNewLn().addNewNoFill();
    }

    static void fillMarkers(XSSFChart chart, String colour) {
        // the series just added is not in the chart's XML before it is plotted: POI adds it as it goes
        for (CTLineSer line :
                chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray()) {
            if (line.isSetMarker() && !line.getMarker().isSetSpPr()) {
                CTShapeProperties dot = line.getMarker().addNewSpPr();
                dot.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(colour));
                dot.addNewLn().addNewNoFill();
            }
        }
    }

    /** Labels the first series only; two of them would run into each other. */
    static void labelBars(XSSFChart chart, String format) {
        CTDLbls labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
