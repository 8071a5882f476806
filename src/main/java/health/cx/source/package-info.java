/** Job files and source files, and the rows of text that their mappings read from CSV files. */
@NullMarked
package health.cx.source;

import org.jspecify.annotations.NullMarked;
