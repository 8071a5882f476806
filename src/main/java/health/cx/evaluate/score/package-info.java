/** From answers and counts to one practice's figure in one period. */
@NullMarked
package health.cx.evaluate.score;

import org.jspecify.annotations.NullMarked;
