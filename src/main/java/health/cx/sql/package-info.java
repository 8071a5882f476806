/** The address of every SQL statement: a name becomes the text of its file. */
@NullMarked
package health.cx.sql;

import org.jspecify.annotations.NullMarked;
