/** One class a sheet: which rows, which columns, which words; nothing here computes a statistic. */
@NullMarked
package health.cx.report.sheets;

import org.jspecify.annotations.NullMarked;
