/** Practice against peers, period against period, and the verdicts that follow. */
@NullMarked
package health.cx.evaluate.compare;

import org.jspecify.annotations.NullMarked;
