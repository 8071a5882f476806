/** The rules that every finished workbook keeps, each as what is found broken. */
@NullMarked
package health.cx.report.rules;

import org.jspecify.annotations.NullMarked;
