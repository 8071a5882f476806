package health.cx.report.table;

import java.util.function.Function;

/**
 * A column: its header, unit included, and where its cells come from.
 *
 * @param header unique within its table
 * @param cell a row's cell
 * @param <T> what a row is about
 */
public record Column<T>(String header, Function<? super T, Cell> cell) {}
