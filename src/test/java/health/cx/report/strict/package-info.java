/** Reads a finished workbook as strictly as Excel does, part by part, and says what is wrong with it. */
@NullMarked
package health.cx.report.strict;

import org.jspecify.annotations.NullMarked;
