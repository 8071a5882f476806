/** Textbook statistics, each with its source: intervals, tests, quantiles, adjustment for many tests. */
@NullMarked
package health.cx.evaluate.statistics;

import org.jspecify.annotations.NullMarked;
