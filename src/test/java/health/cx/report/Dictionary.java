package health.cx.report;

import health.cx.evaluate.Direction;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The project's own measure dictionary, read as far as the sheets need it. */
final class Dictionary {

    private Dictionary() {}

    static List<Measure> read() throws IOException {
        return read("en");
    }

    /** Called as in a language, where the dictionary has labels in it. */
    static List<Measure> read(String language) throws IOException {
        Path labels = Path.of("jobs/measures." + language + ".yaml");
        if (!Files.exists(labels)) {
            return english();
        }
        Map<String, String> byId = new Yaml().load(Files.readString(labels));
        return english().stream()
                .map(measure -> measure.called(byId.getOrDefault(measure.id(), measure.label())))
                .toList();
    }

    private static List<Measure> english() throws IOException {
        Map<String, List<Map<String, Object>>> yaml = new Yaml().load(Files.readString(Path.of("jobs/measures.yaml")));
        List<Measure> measures = new ArrayList<>();
        for (String section :
                List.of("composites", "indices", "items", "log", "billing", "follow_ups", "feedback", "hand_offs")) {
            yaml.getOrDefault(section, List.of()).forEach(entry -> measures.add(measure(section, entry)));
        }
        return measures;
    }

    private static Measure measure(String section, Map<String, Object> entry) {
        Kind kind = switch (section) {
            case "items" -> Kind.ITEM;
            case "composites" -> Kind.COMPOSITE;
            case "indices" -> Kind.INDEX;
            default -> Kind.valueOf(text(entry, "kind").toUpperCase(Locale.ROOT));
        };
        String unit = entry.getOrDefault("unit", "minutes".equals(entry.get("scale")) ? "minutes" : "score")
                .toString();
        return new Measure(
                text(entry, "id"),
                text(entry, "label"),
                "1",
                null,
                kind,
                outcome(section, entry),
                (Integer) entry.getOrDefault("touchpoint", 0),
                unit,
                direction(entry),
                entry.get("target") == null ? null : ((Number) entry.get("target")).doubleValue(),
                unit.equals("rate") ? 0.05 : unit.equals("minutes") ? 5 : 3,
                entry.get("headline") != null && !entry.get("headline").equals(false),
                null,
                List.of());
    }

    private static String text(Map<String, Object> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    private static Outcome outcome(String section, Map<String, Object> entry) {
        Object named = entry.get("outcome");
        if (named != null) {
            return Outcome.valueOf(named.toString().toUpperCase(Locale.ROOT));
        }
        return switch (section) {
            case "log" -> Outcome.LOG;
            case "billing" -> Outcome.BILL;
            case "follow_ups" -> Outcome.FOLLOW_UP;
            case "feedback" -> Outcome.FEEDBACK;
            case "hand_offs" -> Outcome.HAND_OFF;
            default -> Outcome.SURVEY;
        };
    }

    private static Direction direction(Map<String, Object> entry) {
        return switch (entry.getOrDefault("direction", "higher").toString()) {
            case "lower" -> Direction.LOWER_IS_BETTER;
            case "neutral" -> Direction.NEUTRAL;
            default -> Direction.HIGHER_IS_BETTER;
        };
    }
}
