package health.cx.recompute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What {@code jobs/measures.yaml} says about answers: items, composites of items and indices of composites. */
record Dictionary(Map<String, Item> items, Map<String, List<String>> composites, Map<String, List<String>> indices) {

    record Scale(double min, double max, double top, double bottom, boolean boxes) {

        boolean holds(double answer) {
            return answer >= min && answer <= max;
        }
    }

    /** An item; with a screener it counts only where that is answered as one of the passing answers, or not at all. */
    record Item(String id, Scale scale, int touchpoint, boolean key, String screener, List<String> passing) {

        boolean ruledOutBy(Map<String, Double> answers) {
            Double decides = answers.get(screener);
            return decides != null
                    && passing.stream().mapToDouble(Double::parseDouble).noneMatch(answer -> answer == decides);
        }
    }

    static Dictionary read(Path file) throws IOException {
        Map<String, Object> yaml = new Yaml().load(Files.readString(file));
        Map<String, Scale> scales = new LinkedHashMap<>();
        map(yaml.get("scales")).forEach((id, scale) -> scales.put(id, scale(map(scale))));
        Map<String, Item> items = new LinkedHashMap<>();
        for (Map<String, Object> entry : list(yaml.get("items"))) {
            items.put(id(entry), item(entry, scales));
        }
        Map<String, List<String>> composites = new LinkedHashMap<>();
        for (Map<String, Object> entry : list(yaml.get("composites"))) {
            composites.put(id(entry), entry.containsKey("items") ? words(entry, "items") : atTouchpoint(items, entry));
        }
        Map<String, List<String>> indices = new LinkedHashMap<>();
        list(yaml.get("indices")).forEach(entry -> indices.put(id(entry), words(entry, "composites")));
        return new Dictionary(items, composites, indices);
    }

    List<String> keyItems() {
        return items.values().stream().filter(Item::key).map(Item::id).toList();
    }

    private static Scale scale(Map<String, Object> entry) {
        double min = number(entry, "min", 0);
        double max = number(entry, "max", 0);
        boolean boxes = !Boolean.FALSE.equals(entry.get("boxes"));
        return new Scale(min, max, number(entry, "top", max), number(entry, "bottom", min), boxes);
    }

    private static Item item(Map<String, Object> entry, Map<String, Scale> scales) {
        Scale scale = Objects.requireNonNull(scales.get(String.valueOf(entry.get("scale"))));
        Map<String, Object> screener = entry.containsKey("screener") ? map(entry.get("screener")) : Map.of();
        return new Item(
                id(entry),
                scale,
                (int) number(entry, "touchpoint", 0),
                Boolean.TRUE.equals(entry.get("key")),
                String.valueOf(screener.get("item")),
                words(screener, "passes"));
    }

    private static List<String> atTouchpoint(Map<String, Item> items, Map<String, Object> entry) {
        int touchpoint = (int) number(entry, "touchpoint", -1);
        return items.values().stream()
                .filter(item -> item.touchpoint == touchpoint)
                .map(Item::id)
                .toList();
    }

    private static String id(Map<String, Object> entry) {
        return String.valueOf(entry.get("id"));
    }

    private static double number(Map<String, Object> entry, String key, double otherwise) {
        return entry.get(key) instanceof Number number ? number.doubleValue() : otherwise;
    }

    private static List<String> words(Map<String, Object> entry, String key) {
        List<String> words = new ArrayList<>();
        if (entry.get(key) instanceof List<?> list) {
            list.forEach(word -> words.add(String.valueOf(word)));
        }
        return words;
    }

    private static Map<String, Object> map(@Nullable Object node) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(node)).forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }

    private static List<Map<String, Object>> list(@Nullable Object node) {
        List<Map<String, Object>> list = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(node)).forEach(entry -> list.add(map(entry)));
        return list;
    }
}
