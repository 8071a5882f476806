/** The records of an input file as named fields of text, whatever its format. */
@NullMarked
package health.cx.source.records;

import org.jspecify.annotations.NullMarked;
