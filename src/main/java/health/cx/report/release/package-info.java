/** Attacks what an issue's files show together, before they replace the last issue. */
@NullMarked
package health.cx.report.release;

import org.jspecify.annotations.NullMarked;
