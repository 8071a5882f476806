package health.cx.report.excel;

import health.cx.report.excel.Chart.Series;
import health.cx.report.excel.Chart.Stroke;
import health.cx.report.excel.Chart.Type;
import health.cx.report.excel.TableSheet.Range;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a chart onto a sheet. */
final class Drawing {

    private final Chart chart;
    private final XSSFChart drawn;
    private final Colours colours;

    private Drawing(Chart chart, XSSFChart drawn, Colours colours) {
        this.colours = colours;
        this.chart = chart;
        this.drawn = drawn;
    }

    static void draw(Chart chart, XSSFSheet sheet, XSSFClientAnchor place, Styles styles) {
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(place);
        ChartText.write(drawn, chart.title(), chart.description());
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            ChartText.legend(drawn, chart.series());
        }
        Drawing drawing = new Drawing(chart, drawn, styles.dress().colours());
        switch (chart.type()) {
            case LINES -> drawing.lines();
            case BARS -> drawing.bars();
            case POINTS -> drawing.points();
        }
        ChartText.smallPrint(drawn, styles.language());
    }

    private void lines() {
        XDDFCategoryAxis bottom = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        bottom.setTitle(chart.points().title());
        XDDFValueAxis left = axis(chart.values(), AxisPosition.LEFT);
        XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, bottom, left);
        data.setGrouping(Grouping.STANDARD); // the schema asks for it
        data.setVaryColors(false);
        for (Series one : chart.series()) {
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) add(data, one);
            line.setSmooth(false);
            line.setMarkerStyle(marker(one.stroke()));
            line.setLineProperties(pencil(one));
        }
        plot(data);
        ChartText.fillMarkers(drawn, fills());
    }

    private void points() {
        XDDFValueAxis bottom = axis(chart.points(), AxisPosition.BOTTOM);
        XDDFValueAxis left = axis(chart.values(), AxisPosition.LEFT);
        // an axis crosses the other at zero unless told, and these need not start there
        bottom.setCrosses(AxisCrosses.MIN);
        left.setCrosses(AxisCrosses.MIN);
        XDDFScatterChartData data = (XDDFScatterChartData) drawn.createData(ChartTypes.SCATTER, bottom, left);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        for (Series one : chart.series()) {
            XDDFScatterChartData.Series line = (XDDFScatterChartData.Series) add(data, one);
            line.setSmooth(false);
            line.setMarkerStyle(marker(one.stroke()));
            line.setLineProperties(pencil(one));
        }
        plot(data);
        ChartText.fillMarkers(drawn, fills());
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.series().get(i).named()) {
                Labels.name(drawn, i, isRight(chart.series().get(i)));
            }
        }
    }

    /** Whether the first point lies in the right half. */
    private boolean isRight(Series one) {
        Double first = one.points().numbers()[0];
        return first != null
                && 2 * first > chart.points().floor() + chart.points().ceiling();
    }

    private void bars() {
        XDDFCategoryAxis left = drawn.createCategoryAxis(AxisPosition.LEFT);
        left.setTitle(chart.points().title());
        // first category on top, as one reads
        left.setOrientation(AxisOrientation.MAX_MIN);
        // beside the chart, where bars may run to either side
        left.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis bottom = axis(chart.values(), AxisPosition.BOTTOM);
        bottom.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, left, bottom);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(45);
        for (Series one : chart.series()) {
            XDDFBarChartData.Series bars = (XDDFBarChartData.Series) add(data, one);
            bars.setFillProperties(ink(one.colour()));
            bars.setInvertIfNegative(false); // else Excel may draw bars below zero empty
        }
        plot(data);
        if (chart.series().stream().allMatch(one -> one.whiskers() == null)) {
            Labels.valuesOfBars(drawn, chart.values().format());
        } else {
            ErrorBars.draw(drawn, chart.series(), colours.bytes(Role.WHISKER));
        }
    }

    /** As the library does, but for the workbook that it makes for each chart, to hold values that have no cells. */
    private static void plot(XDDFChartData data) {
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).plot();
        }
    }

    private List<byte[]> fills() {
        return chart.series().stream().map(one -> colours.bytes(one.colour())).toList();
    }

    private XDDFValueAxis axis(Axis wanted, AxisPosition position) {
        XDDFValueAxis axis = drawn.createValueAxis(position);
        axis.setTitle(wanted.title());
        axis.setMinimum(wanted.floor());
        axis.setMaximum(wanted.ceiling());
        axis.setMajorUnit(wanted.step());
        axis.setNumberFormat(wanted.format());
        axis.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(ink(Role.GRID)));
        return axis;
    }

    private XDDFChartData.Series add(XDDFChartData data, Series one) {
        var added = data.addSeries(
                places(one.points()),
                XDDFDataSourcesFactory.fromArray(
                        one.values().numbers(), one.values().reference()));
        added.setTitle(Legible.upTo(Legible.OF_A_LEGEND, one.name()), null);
        return added;
    }

    private XDDFDataSource<?> places(Range points) {
        return chart.type() == Type.POINTS
                ? XDDFDataSourcesFactory.fromArray(points.numbers(), points.reference())
                : XDDFDataSourcesFactory.fromArray(points.words(), points.reference());
    }

    private static MarkerStyle marker(Stroke stroke) {
        return !stroke.marks()
                ? MarkerStyle.NONE
                : stroke == Stroke.DIAMONDS ? MarkerStyle.DIAMOND : MarkerStyle.CIRCLE;
    }

    private XDDFLineProperties pencil(Series one) {
        boolean visible = one.stroke().width > 0;
        XDDFFillProperties ink = visible ? ink(one.colour()) : new XDDFNoFillProperties();
        XDDFLineProperties pencil = new XDDFLineProperties(ink);
        if (visible) {
            pencil.setWidth(one.stroke().width);
        }
        if (one.stroke() == Stroke.DASHED) {
            pencil.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        } else if (one.stroke() == Stroke.DOTTED) {
            pencil.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DOT));
        }
        return pencil;
    }

    private XDDFSolidFillProperties ink(Role role) {
        return new XDDFSolidFillProperties(XDDFColor.from(colours.bytes(role)));
    }
}
