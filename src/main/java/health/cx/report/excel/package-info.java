/** The only place that knows Apache POI: workbooks of table sheets, one designed page, and charts. */
@NullMarked
package health.cx.report.excel;

import org.jspecify.annotations.NullMarked;
