/** Finished workbooks into the hands of practices: into folders, encrypted, by mail. */
@NullMarked
package health.cx.deliver;

import org.jspecify.annotations.NullMarked;
