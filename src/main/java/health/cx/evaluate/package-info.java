/** From answers, counts and durations to scores, intervals, comparisons and verdicts; sees no framework, SQL or Excel. */
@NullMarked
package health.cx.evaluate;

import org.jspecify.annotations.NullMarked;
