package health.cx.report.excel;

import health.cx.report.excel.TableSheet.Range;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A native chart. Its series point at cells and carry their values, so that a viewer need not calculate.
 *
 * @param type lines over time, or bars side by side
 * @param title the chart's message
 * @param description for people who can't see it
 * @param unit of the values
 * @param format of the values: {@code 0} or {@code 0 %}
 * @param floor where the value axis starts
 * @param ceiling where it ends
 * @param categories what the points are
 * @param series at least one
 */
public record Chart(
        Type type,
        String title,
        String description,
        String unit,
        String format,
        double floor,
        double ceiling,
        Range categories,
        List<Series> series) {

    /** What a chart's points are joined by. */
    public enum Type {
        LINES,
        BARS
    }

    /** How a line is drawn; bars are all alike. */
    public enum Stroke {
        /** What the chart is about, with a dot per point. */
        STRONG(2.25),
        THIN(1.25),
        DASHED(1.5);

        private final double width;

        Stroke(double width) {
            this.width = width;
        }
    }

    /**
     * A line, or one colour of bars.
     *
     * @param name in the legend
     * @param colour as six hexadecimal digits
     * @param stroke how it is drawn
     * @param values its cells
     */
    public record Series(String name, String colour, Stroke stroke, Range values) {}

    void drawOn(XSSFSheet sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, firstColumn, firstRow, lastColumn + 1, lastRow + 1));
        ChartText.write(chart, title, description);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        if (type == Type.LINES) {
            drawLines(chart);
        } else {
            drawBars(chart);
        }
        ChartText.smallPrint(chart);
    }

    private void drawLines(XSSFChart chart) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = valueAxis(chart, AxisPosition.LEFT);
        left.setTitle(unit);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, left);
        data.setGrouping(Grouping.STANDARD); // the schema asks for it
        data.setVaryColors(false);
        for (Series one : series) {
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) add(data, one);
            line.setSmooth(false);
            line.setMarkerStyle(one.stroke == Stroke.STRONG ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
            line.setLineProperties(pencil(one));
            if (one.stroke == Stroke.STRONG) {
                ChartText.fillMarkers(chart, one.colour);
            }
        }
        chart.plot(data);
    }

    private void drawBars(XSSFChart chart) {
        XDDFCategoryAxis left = chart.createCategoryAxis(AxisPosition.LEFT);
        // first category on top, as one reads
        left.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis bottom = valueAxis(chart, AxisPosition.BOTTOM);
        bottom.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, left, bottom);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(45);
        for (Series one : series) {
            XDDFBarChartData.Series bars = (XDDFBarChartData.Series) add(data, one);
            bars.setFillProperties(ink(one.colour));
        }
        chart.plot(data);
        ChartText.labelBars(chart, format);
    }

    private XDDFValueAxis valueAxis(XSSFChart chart, AxisPosition position) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setMinimum(floor);
        axis.setMaximum(ceiling);
        axis.setMajorUnit((ceiling - floor) / steps());
        axis.setNumberFormat(format);
        axis.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(ink("E3E6EB")));
        return axis;
    }

    /** Four or five gridlines at round numbers. */
    private int steps() {
        int fives = (int) Math.round((ceiling - floor) / (ceiling <= 1 ? 0.05 : 5));
        return fives % 5 == 0 ? 5 : fives % 4 == 0 ? 4 : fives % 3 == 0 ? 3 : Math.max(1, Math.min(fives, 5));
    }

    private XDDFChartData.Series add(XDDFChartData data, Series one) {
        var added = data.addSeries(
                XDDFDataSourcesFactory.fromArray(categories.words(), categories.reference()),
                XDDFDataSourcesFactory.fromArray(one.values.numbers(), one.values.reference()));
        added.setTitle(Legible.upTo(Legible.OF_A_LEGEND, one.name), null);
        return added;
    }

    private static XDDFLineProperties pencil(Series one) {
        XDDFLineProperties pencil = new XDDFLineProperties(ink(one.colour));
        pencil.setWidth(one.stroke.width);
        if (one.stroke == Stroke.DASHED) {
            pencil.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return pencil;
    }

    private static XDDFSolidFillProperties ink(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }
}
