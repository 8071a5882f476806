/** What may be shown: the smallest base a figure needs. */
@NullMarked
package health.cx.evaluate.disclose;

import org.jspecify.annotations.NullMarked;
