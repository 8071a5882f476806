package health.cx.report.sheets;

import health.cx.report.excel.Chart;
import java.util.List;

/** A chart of a workbook: what it is drawn from, and how. */
interface Graph {

    /** The id of the sheet that it stands on. */
    String sheet();

    /** Its numbers; they get a row each on the sheet of all charts' numbers. */
    List<Dot> dots();

    /** The chart, drawn from where its numbers stand. */
    Chart chart(Place place);
}
