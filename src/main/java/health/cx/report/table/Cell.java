package health.cx.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of a table. */
public sealed interface Cell {

    /** Words, or a marker such as {@code [x]}. */
    record Text(String text) implements Cell {}

    /** A number, stored as it is shown: what a format leaves out is nobody's to read. */
    record Quantity(double value, Shape shape) implements Cell {

        /** Of any number, rounded here, so that neither sheets nor twins nor charts hold more. */
        public Quantity {
            value = shape.rounded(value);
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Cell {}

    /** Nothing, where a chart needs a gap or a machine a null. */
    record Empty() implements Cell {}

    /** Words. */
    static Cell text(String text) {
        return new Text(text);
    }

    /** A number. */
    static Cell number(double value, Shape shape) {
        return new Quantity(value, shape);
    }

    /** A whole number. */
    static Cell count(long number) {
        return new Quantity((double) number, Shape.COUNT);
    }

    /** A sum of money. */
    static Cell money(BigDecimal amount) {
        return new Quantity(amount.doubleValue(), Shape.MONEY);
    }

    /** A date. */
    static Cell day(LocalDate date) {
        return new Day(date);
    }

    /** Nothing. */
    static Cell empty() {
        return new Empty();
    }

    /** A number, or what stands for it. */
    static Cell numberOr(@Nullable Double value, Shape shape, Cell otherwise) {
        return value == null ? otherwise : number(value, shape);
    }
}
