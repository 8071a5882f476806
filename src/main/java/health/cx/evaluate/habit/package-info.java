/** Five habits of a good practice, shown as their parts. */
@NullMarked
package health.cx.evaluate.habit;

import org.jspecify.annotations.NullMarked;
