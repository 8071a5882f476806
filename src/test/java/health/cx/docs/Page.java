package health.cx.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of the docs, read as headings with the tables below them. */
record Page(String text) {

    static Page of(String name) throws IOException {
        return new Page(Files.readString(Path.of("docs", name)));
    }

    /** Per heading of this level the rows of the tables below it that begin with a word in backticks. */
    Map<String, List<List<String>>> tables(String level) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        List<List<String>> table = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(level + " ")) {
                table = new ArrayList<>();
                tables.put(line.substring(level.length() + 1), table);
            } else if (line.startsWith("#") && !line.startsWith(level + "#")) {
                table = new ArrayList<>(); // another heading: its tables belong to nobody here
            } else if (line.startsWith("| `")) {
                table.add(cells(line));
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(
                Arrays.stream(line.substring(2, line.length() - 2).split(" \\| ", -1))
                        .map(String::strip)
                        .toList());
        cells.set(0, cells.get(0).replace("`", ""));
        return cells;
    }
}
