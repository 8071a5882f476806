/** Word of a run to people and programs elsewhere. */
@NullMarked
package health.cx.notify;

import org.jspecify.annotations.NullMarked;
