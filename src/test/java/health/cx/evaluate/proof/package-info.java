/** Planted truths: what the evaluation finds of them in invented networks, against what theory says it finds. */
@NullMarked
package health.cx.evaluate.proof;

import org.jspecify.annotations.NullMarked;
