package health.cx.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as a table for the terminal; it is held in memory, since its widest values make its columns. */
final class TableAnswer implements AnswerPrinter {

    private final PrintWriter out;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private List<String> names = List.of();

    TableAnswer(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
        names = columns;
    }

    @Override
    public void row(List<@Nullable Object> values) {
        rows.add(values);
    }

    @Override
    public void end() {
        boolean[] numbers = new boolean[names.size()];
        for (int i = 0; i < numbers.length; i++) {
            int column = i;
            numbers[i] = rows.stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
        }
        TextTable table = new TextTable(names, numbers);
        rows.forEach(row -> table.add(row.stream().map(AnswerPrinter::text).toList()));
        table.lines().forEach(out::println);
    }
}
