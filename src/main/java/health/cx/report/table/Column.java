package health.cx.report.table;

import java.util.function.Function;

/**
 * A column: its header, unit included, and where its cells come from.
 *
 * @param header unique within its table
 * @param cell a row's cell
 * @param barred whether a bar behind each number shows how large it is
 * @param <T> what a row is about
 */
public record Column<T>(String header, Function<? super T, Cell> cell, boolean barred) {

    /** Without bars. */
    public Column(String header, Function<? super T, Cell> cell) {
        this(header, cell, false);
    }

    /** The same with bars. */
    public Column<T> withBars() {
        return new Column<>(header, cell, true);
    }
}
