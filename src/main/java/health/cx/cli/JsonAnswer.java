package health.cx.cli;

import health.cx.source.InvalidInput;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An answer as a JSON array with an object per row, each on a line of its own. */
final class JsonAnswer implements AnswerPrinter {

    private final PrintWriter out;
    private List<String> names = List.of();
    private String before = "[";

    JsonAnswer(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
        Set<String> seen = new HashSet<>();
        columns.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new InvalidInput("Two columns are named '" + name + "'; a JSON object has room for one. Rename one of"
                    + " them with 'as'.");
        });
        names = columns;
    }

    @Override
    public void row(List<@Nullable Object> values) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), value(values.get(i)));
        }
        out.print(before + "\n" + JsonMapper.shared().writeValueAsString(row));
        before = ",";
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    @Override
    public void end() {
        out.println(before.equals("[") ? "[]" : "\n]");
    }
}
