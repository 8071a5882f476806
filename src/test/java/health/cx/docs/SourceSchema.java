package health.cx.docs;

import static java.util.Objects.requireNonNull;

import health.cx.source.Column;
import health.cx.source.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code jobs/schema/source.json}: the fixed part from a resource, the contract's columns from the code, what they
 * mean from docs/contract.md.
 */
final class SourceSchema {

    static final Path FILE = Path.of("jobs/schema/source.json");
    private static final Path FIXED = Path.of("src/test/resources/docs/source-schema/schema.yaml");
    private static final List<String> OF_ITEMS = List.of("item", "answer");
    private final Page contract;

    SourceSchema() throws IOException {
        contract = Page.of("contract.md");
    }

    String text() throws IOException {
        Map<String, Object> schema = new Yaml().load(Files.readString(FIXED));
        Map<String, Object> parts = map(schema.get("$defs"));
        Map<String, Object> mapping = map(parts.get("mapping"));
        Map<String, Object> layout = map(requireNonNull(parts.remove("layout")));
        map(mapping.get("properties")).putAll(layout);
        map(map(parts.get("look-up")).get("properties")).putAll(layout);
        map(map(mapping.get("properties")).get("subject"))
                .put("enum", Arrays.stream(Subject.values()).map(Subject::id).toList());
        List<Object> cases = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            parts.put("columns-of-" + subject.id(), columns(subject));
            cases.add(caseOf(subject));
        }
        mapping.put("allOf", cases);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(schema)
                        .replace("\r\n", "\n")
                + "\n";
    }

    /** A mapping of a subject has its columns, and items only if it is one of surveys. */
    private static Map<String, Object> caseOf(Subject subject) {
        Map<String, Object> then = new LinkedHashMap<>();
        then.put("columns", Map.of("$ref", "#/$defs/columns-of-" + subject.id()));
        if (subject != Subject.SURVEYS) {
            then.put("items", false);
            return ifSubject(subject, Map.of("properties", then));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("properties", then);
        all.put("if", Map.of("required", List.of("items")));
        all.put(
                "then",
                columnsThat(
                        "not",
                        Map.of("anyOf", OF_ITEMS.stream().map(SourceSchema::has).toList())));
        all.put("else", columnsThat("required", List.of("item")));
        return ifSubject(subject, all);
    }

    private static Map<String, Object> has(String column) {
        return Map.of("required", List.of(column));
    }

    private static Map<String, Object> columnsThat(String key, Object what) {
        return Map.of("properties", Map.of("columns", Map.of(key, what)));
    }

    private static Map<String, Object> ifSubject(Subject subject, Map<String, Object> then) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("if", Map.of("properties", Map.of("subject", Map.of("const", subject.id()))));
        rule.put("then", then);
        return rule;
    }

    private Map<String, Object> columns(Subject subject) {
        List<List<String>> rows = requireNonNull(contract.tables("###").get(subject.id()), subject.id());
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Column column = subject.columns().get(i);
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", description(column, rows.get(i).get(4)));
            property.put("$ref", "#/$defs/rule");
            properties.put(column.name(), property);
            if (column.required() && !(subject == Subject.SURVEYS && OF_ITEMS.contains(column.name()))) {
                required.add(column.name());
            }
        }
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("type", "object");
        columns.put("additionalProperties", false);
        columns.put("required", required);
        columns.put("properties", properties);
        return columns;
    }

    private static String description(Column column, String meaning) {
        String plain = meaning.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
        String kind = column.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return kind + (column.required() ? ", required: " : ": ") + plain;
    }

    @SuppressWarnings("unchecked") // the fixed part is ours
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
