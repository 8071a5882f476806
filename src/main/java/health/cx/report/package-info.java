/** Writes what an evaluation says into workbooks for people, CSV twins for machines, and a manifest of both. */
@NullMarked
package health.cx.report;

import org.jspecify.annotations.NullMarked;
