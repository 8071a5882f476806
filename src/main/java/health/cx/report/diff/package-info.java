/** What changed between two issues, from their files alone, and what of all that the issues tell may be why. */
@NullMarked
package health.cx.report.diff;

import org.jspecify.annotations.NullMarked;
