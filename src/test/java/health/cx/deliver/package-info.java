/** Real files, a real mail server, and workbooks that are opened again. */
@NullMarked
package health.cx.deliver;

import org.jspecify.annotations.NullMarked;
