/** A made-up network of practices with planted truths and planted dirt. */
@NullMarked
package health.cx.sample;

import org.jspecify.annotations.NullMarked;
