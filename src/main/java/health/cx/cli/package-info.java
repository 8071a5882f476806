/** The cx command, one class a sub-command. */
@NullMarked
package health.cx.cli;

import org.jspecify.annotations.NullMarked;
