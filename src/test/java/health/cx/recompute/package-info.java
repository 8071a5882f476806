/** The published figures once more, from the CSV files, with plain collections and none of the project's code. */
@NullMarked
package health.cx.recompute;

import org.jspecify.annotations.NullMarked;
