/** Finished files go where they belong, whole or not at all. */
@NullMarked
package health.cx.deliver;

import org.jspecify.annotations.NullMarked;
