/** Drafts of source files: what a look at an unknown file tells about its layout, its columns and their meaning. */
@NullMarked
package health.cx.source.draft;

import org.jspecify.annotations.NullMarked;
