package health.cx.job;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Scale;
import health.cx.source.Yaml;
import health.cx.warehouse.Screener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads which items of the measure dictionary win over others. */
final class Screeners {

    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final List<String> screened;

    Screeners(List<Yaml> entries, List<Measure> items) {
        items.forEach(item -> scales.put(item.id(), Objects.requireNonNull(item.scale())));
        screened = entries.stream()
                .filter(entry -> entry.find("screener").isPresent())
                .map(entry -> entry.get("id").text())
                .toList();
    }

    /** The screener of an item; it has none itself, so that the order of screening does not matter. */
    Optional<Screener> of(Yaml item) {
        return item.find("screener").map(this::screener);
    }

    private Screener screener(Yaml yaml) {
        yaml.allow("item", "passes");
        Yaml name = yaml.get("item");
        String id = name.word(scales.keySet().toArray(String[]::new));
        if (screened.contains(id)) {
            throw name.error("'" + id + "' has a screener, so it can't be one; name an item without.");
        }
        Scale scale = Objects.requireNonNull(scales.get(id));
        List<Yaml> passes = yaml.get("passes").list();
        if (passes.isEmpty()) {
            throw yaml.error("with no answer that passes nobody's answer would count; name one in 'passes'.");
        }
        return new Screener(
                id, passes.stream().map(answer -> answer(scale, answer)).toList());
    }

    private static int answer(Scale scale, Yaml yaml) {
        int answer = yaml.integer();
        if (answer < scale.min() || answer > scale.max()) {
            throw yaml.error("'" + answer + "' is no answer on the scale '" + scale.id() + "'; one from " + scale.min()
                    + " to " + scale.max() + " is expected.");
        }
        return answer;
    }
}
