package health.cx.cli;

import health.cx.report.table.Plain;
import health.cx.warehouse.Query;
import org.jspecify.annotations.Nullable;

/** Prints the answer to a query in some form. */
interface AnswerPrinter extends Query.Answer {

    /** All rows are told. */
    void end();

    /** A value as text: nothing for null, numbers in full. */
    static String text(@Nullable Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return Plain.number(number);
        }
        return value == null ? "" : value.toString();
    }
}
