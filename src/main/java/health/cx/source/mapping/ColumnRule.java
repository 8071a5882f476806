package health.cx.source.mapping;

import health.cx.source.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a contract column comes from.
 *
 * @param parts literal text and source columns, joined in order; one source column alone is the common case
 * @param values what a value becomes; empty where values are taken as they are
 * @param otherwise what a value not in {@code values} becomes; null leaves it as it is
 */
record ColumnRule(
        List<Part> parts,
        Map<String, String> values,
        @Nullable String otherwise) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    /** Literal text, or the name of a source column. */
    record Part(String text, boolean column) {}

    static ColumnRule column(String name) {
        return new ColumnRule(List.of(new Part(name, true)), Map.of(), null);
    }

    static ColumnRule read(Yaml yaml) {
        if (yaml.isText()) {
            return column(yaml.text());
        }
        yaml.allow("column", "constant", "template", "values", "otherwise");
        if (yaml.find("otherwise").isPresent() && yaml.find("values").isEmpty()) {
            throw yaml.error("'otherwise' says what a value not in 'values' becomes; 'values' is missing.");
        }
        return new ColumnRule(
                parts(yaml),
                values(yaml),
                yaml.find("otherwise").map(Yaml::text).orElse(null));
    }

    private static List<Part> parts(Yaml yaml) {
        var column = yaml.find("column");
        var constant = yaml.find("constant");
        var template = yaml.find("template");
        if (column.isPresent() && constant.isEmpty() && template.isEmpty()) {
            return List.of(new Part(column.get().text(), true));
        }
        if (constant.isPresent() && column.isEmpty() && template.isEmpty()) {
            return List.of(new Part(constant.get().text(), false));
        }
        if (template.isPresent() && column.isEmpty() && constant.isEmpty()) {
            return template(template.get().text());
        }
        throw yaml.error("exactly one of column, constant or template is expected.");
    }

    private static List<Part> template(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(new Part(text.substring(end, matcher.start()), false));
            }
            parts.add(new Part(matcher.group(1), true));
            end = matcher.end();
        }
        if (end < text.length()) {
            parts.add(new Part(text.substring(end), false));
        }
        return parts;
    }

    private static Map<String, String> values(Yaml yaml) {
        Map<String, String> values = new java.util.LinkedHashMap<>();
        yaml.find("values").ifPresent(map -> map.entries().forEach((from, to) -> values.put(from, to.text())));
        return values;
    }

    /** The source columns it reads. */
    List<String> sourceColumns() {
        return parts.stream().filter(Part::column).map(Part::text).toList();
    }

    /** The value after the value map. */
    String mapped(String value) {
        if (values.isEmpty()) {
            return value;
        }
        String other = otherwise == null ? value : otherwise;
        return values.getOrDefault(value, other);
    }
}
