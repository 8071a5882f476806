/** What an issue of the reports is made from: an evaluation, the facts that stand beside it, and where both came from. */
@NullMarked
package health.cx.report.edition;

import org.jspecify.annotations.NullMarked;
