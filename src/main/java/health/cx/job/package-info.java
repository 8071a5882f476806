/** The nightly job: the steps and their order. */
@NullMarked
package health.cx.job;

import org.jspecify.annotations.NullMarked;
