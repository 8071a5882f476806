/** What surrounds a run: lock, progress and run file. Files only; no database, no framework. */
@NullMarked
package health.cx.operate;

import org.jspecify.annotations.NullMarked;
