/** What goes with the rating: contrasts, relative weights, waits remembered, who did not answer, whom to learn from. */
@NullMarked
package health.cx.evaluate.drivers;

import org.jspecify.annotations.NullMarked;
