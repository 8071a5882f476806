package health.cx.report.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegendEntry;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
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
    static void smallPrint(XSSFChart chart, String language) {
        var space = chart.getCTChartSpace();
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
        CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        text.addNewBodyPr();
        var paragraph = text.addNewP();
        CTTextCharacterProperties properties = paragraph.addNewPPr().addNewDefRPr();
        properties.setSz(1000);
        properties.addNewLatin().setTypeface(Styles.FONT);
        paragraph.addNewEndParaRPr().setLang(language);
        CTShapeProperties frame = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
        frame.addNewLn().addNewNoFill();
    }

    /** In the colours of the series, once these are plotted. */
    static void fillMarkers(XSSFChart chart, List<byte[]> fills) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        for (int i = 0; i < fills.size(); i++) {
            CTMarker marker = area.sizeOfLineChartArray() > 0
                    ? area.getLineChartArray(0).getSerArray(i).getMarker()
                    : area.getScatterChartArray(0).getSerArray(i).getMarker();
            if (marker.getSymbol().getVal() != STMarkerStyle.NONE) {
                CTShapeProperties dot = marker.addNewSpPr();
                dot.addNewSolidFill().addNewSrgbClr().setVal(fills.get(i));
                dot.addNewLn().addNewNoFill();
            }
        }
    }

    /** Leaves out of the legend what is named elsewhere, in it or in the chart. */
    static void legend(XSSFChart chart, List<Chart.Series> series) {
        List<String> names = series.stream().map(Chart.Series::name).toList();
        for (int i = 0; i < names.size(); i++) {
            if (series.get(i).named() || names.indexOf(names.get(i)) < i) {
                CTLegendEntry entry = chart.getCTChart().getLegend().addNewLegendEntry();
                entry.addNewIdx().setVal(i);
                entry.addNewDelete().setVal(true);
            }
        }
    }
}
