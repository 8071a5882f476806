package health.cx.report.sheets;

import health.cx.report.excel.TableSheet;
import health.cx.report.excel.TableSheet.Range;
import health.cx.report.sheets.Dot.Field;

/**
 * Where numbers of a chart stand.
 *
 * @param sheet the sheet of all charts' numbers
 * @param from the first row, of the table's
 * @param count how many rows
 */
record Place(TableSheet sheet, int from, int count) {

    /** Some of the rows, counted from the first of these. */
    Place part(int first, int rows) {
        return new Place(sheet, from + first, rows);
    }

    Range labels() {
        return sheet.range(ChartData.LABEL, from, count);
    }

    Range of(Field field) {
        return sheet.range(ChartData.LABEL + 1 + ChartData.FIELDS.indexOf(field), from, count);
    }
}
