/** Control charts of what is followed over time: what is usual for a measure, and which months are not. */
@NullMarked
package health.cx.evaluate.trend;

import org.jspecify.annotations.NullMarked;
