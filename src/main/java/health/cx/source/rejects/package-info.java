/** Files of rejected lines: as a run writes them, and as a spreadsheet gives them back. */
@NullMarked
package health.cx.source.rejects;

import org.jspecify.annotations.NullMarked;
