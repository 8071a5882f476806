package health.cx.source.mapping;

import health.cx.source.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which records of a file a mapping takes, by the values of one source column.
 *
 * @param column of the file
 * @param words values, compared exactly; the empty one stands for no value
 * @param taken whether records with one of these are taken, or all the others
 */
record RowFilter(String column, Set<String> words, boolean taken) {

    static List<RowFilter> read(Yaml yaml) {
        List<RowFilter> filters = new ArrayList<>();
        yaml.entries().forEach((column, value) -> filters.add(read(column, value)));
        return List.copyOf(filters);
    }

    private static RowFilter read(String column, Yaml yaml) {
        if (!yaml.isMap()) {
            return new RowFilter(column, Set.copyOf(yaml.texts()), true);
        }
        return new RowFilter(column, Set.copyOf(yaml.allow("not").get("not").texts()), false);
    }

    boolean takes(String value) {
        return words.contains(value) == taken;
    }
}
