package health.cx.report.excel;

import health.cx.report.excel.Chart.Series;
import health.cx.report.excel.Chart.Whiskers;
import health.cx.report.excel.TableSheet.Range;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Intervals over bars, for which POI has no words of its own. */
final class ErrorBars {

    private static final int POINT = 12_700;

    private ErrorBars() {}

    static void draw(XSSFChart chart, List<Series> series, byte[] ink) {
        for (int i = 0; i < series.size(); i++) {
            Whiskers whiskers = series.get(i).whiskers();
            if (whiskers != null) {
                CTErrBars bars = chart.getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(i)
                        .addNewErrBars();
                bars.addNewErrBarType().setVal(STErrBarType.BOTH);
                bars.addNewErrValType().setVal(STErrValType.CUST);
                bars.addNewNoEndCap().setVal(false);
                fill(bars.addNewPlus(), whiskers.above());
                fill(bars.addNewMinus(), whiskers.below());
                var line = bars.addNewSpPr().addNewLn();
                line.setW(POINT);
                line.addNewSolidFill().addNewSrgbClr().setVal(ink);
            }
        }
    }

    private static void fill(CTNumDataSource source, Range range) {
        CTNumRef reference = source.addNewNumRef();
        reference.setF(range.reference());
        CTNumData cache = reference.addNewNumCache();
        Double[] numbers = range.numbers();
        cache.addNewPtCount().setVal(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != null) {
                CTNumVal value = cache.addNewPt();
                value.setIdx(i);
                value.setV(Double.toString(numbers[i]));
            }
        }
    }
}
