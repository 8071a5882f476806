/** Files and folders that nobody but the account that runs the program may read. */
@NullMarked
package health.cx.files;

import org.jspecify.annotations.NullMarked;
