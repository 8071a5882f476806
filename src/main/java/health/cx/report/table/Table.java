package health.cx.report.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with a sheet of its own and a CSV twin.
 *
 * @param tab the sheet's names
 * @param title what it shows, in the sheet's first cell
 * @param notes sentences below the title
 * @param headers unique texts
 * @param rows as wide as {@code headers}
 * @param printed how many rows, from the first, go onto paper
 * @param bars the columns, from 0, whose numbers have bars behind them
 */
public record Table(
        Tab tab,
        String title,
        List<String> notes,
        List<String> headers,
        List<List<Cell>> rows,
        int printed,
        List<Integer> bars) {

    /** A table that is printed whole, without bars. */
    public Table(Tab tab, String title, List<String> notes, List<String> headers, List<List<Cell>> rows) {
        this(tab, title, notes, headers, rows, rows.size(), List.of());
    }

    /** A table of one row per thing; a table without rows says so in its only row. */
    public static <T> Table of(
            Tab tab, String title, List<String> notes, List<Column<T>> columns, List<T> things, String ifNone) {
        List<String> headers = columns.stream().map(Column::header).toList();
        List<List<Cell>> rows = things.stream()
                .map(thing -> columns.stream()
                        .map(column -> column.cell().apply(thing))
                        .toList())
                .toList();
        List<Integer> bars = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).barred())
                .boxed()
                .toList();
        List<List<Cell>> shown = rows.isEmpty() ? List.of(nothing(columns.size(), ifNone)) : rows;
        return new Table(tab, title, notes, headers, shown, shown.size(), bars);
    }

    /** The same with more rows at its end. */
    public Table and(List<List<Cell>> more) {
        List<List<Cell>> all = Stream.concat(rows.stream(), more.stream()).toList();
        return new Table(tab, title, notes, headers, all, all.size(), bars);
    }

    /** The same with only so many rows on paper; one without any says so there too. */
    public Table printing(int first) {
        return new Table(tab, title, notes, headers, rows, Math.max(1, Math.min(first, rows.size())), bars);
    }

    private static List<Cell> nothing(int width, String ifNone) {
        return Stream.iterate(0, i -> i < width, i -> i + 1)
                .map(i -> Cell.text(i == 0 ? ifNone : "[x]"))
                .toList();
    }

    /** The sheet's name. */
    public String sheet() {
        return tab.name();
    }

    /** The Excel table's name: {@code WaitsByHour}. */
    public String name() {
        return tab.tableName();
    }

    /** The twin's file name: {@code waits-by-hour.csv}. */
    public String fileName() {
        return tab.fileName();
    }
}
