/** Tables as data, written twice: as an Excel table and as its CSV twin. */
@NullMarked
package health.cx.report.table;

import org.jspecify.annotations.NullMarked;
