/** From an evaluation to workbooks, their CSV twins and the manifest. */
@NullMarked
package health.cx.report;

import org.jspecify.annotations.NullMarked;
