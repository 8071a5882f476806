package health.cx.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text in columns as wide as their widest text, for a terminal. */
final class TextTable {

    private final boolean[] toTheRight;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with a head; the columns that hold numbers stand to the right. */
    TextTable(List<String> head, boolean... toTheRight) {
        this.toTheRight = Arrays.copyOf(toTheRight, head.size());
        add(head);
    }

    void add(List<String> row) {
        rows.add(row.stream().map(TextTable::printable).toList());
    }

    /** The lines, head first. */
    List<String> lines() {
        int[] widths = new int[toTheRight.length];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        });
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - length(row.get(i)));
            cells.add(toTheRight[i] ? space + row.get(i) : row.get(i) + space);
        }
        return String.join("  ", cells).stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What a file says must not steer the terminal. */
    static String printable(String text) {
        return text.replaceAll("\\p{Cc}", "?");
    }
}
