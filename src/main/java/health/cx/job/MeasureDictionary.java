package health.cx.job;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Direction;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Scale;
import health.cx.source.Yaml;
import health.cx.warehouse.Item;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The measure dictionary, {@code jobs/measures.yaml}: measures for the evaluation, items for the warehouse.
 *
 * @param measures in the file's order: items, composites, indices, then log and billing measures
 * @param items the survey items, and the adjusters that a survey may ask for
 * @param adjusters what survey scores are adjusted for
 * @param unnamed ids of measures and adjusters that have no label in the language of the workbooks
 */
public record MeasureDictionary(
        List<Measure> measures, List<Item> items, List<Adjuster> adjusters, List<String> unnamed) {

    private static final String[] KEYS = {
        "id",
        "label",
        "touchpoint",
        "scale",
        "key",
        "screener",
        "headline",
        "direction",
        "version",
        "since",
        "items",
        "composites",
        "kind",
        "unit",
        "target",
        "practical",
        "outcome"
    };

    private static final String[] OUTCOMES = {"log", "survey", "bill", "follow_up", "feedback", "hand_off"};

    private static final String[] SECTIONS = {
        "language",
        "scales",
        "adjusters",
        "items",
        "composites",
        "indices",
        "log",
        "billing",
        "follow_ups",
        "feedback",
        "hand_offs"
    };

    /** Reads the dictionary; measures and adjusters are called as people say in this language, where a file beside it says so. */
    static MeasureDictionary read(Path file, String language) {
        Yaml yaml = Yaml.read(file, "measure dictionary").allow(SECTIONS);
        MeasureDictionary read = read(yaml);
        List<String> ids = Stream.concat(
                        read.measures.stream().map(Measure::id),
                        read.adjusters.stream().map(Adjuster::id))
                .toList();
        return read.called(Labels.of(yaml, language, Set.copyOf(ids)), ids);
    }

    /** Items keep their labels, which the warehouse stores in the dictionary's own language. */
    private MeasureDictionary called(Labels labels, List<String> ids) {
        return new MeasureDictionary(
                measures.stream()
                        .map(measure -> measure.called(labels.of(measure.id(), measure.label())))
                        .toList(),
                items,
                adjusters.stream()
                        .map(one -> new Adjuster(one.id(), labels.of(one.id(), one.label())))
                        .toList(),
                labels.missing(ids));
    }

    private static MeasureDictionary read(Yaml yaml) {
        Map<String, Scale> scales = new LinkedHashMap<>();
        yaml.get("scales").entries().forEach((id, scale) -> scales.put(id, scale(id, scale)));
        List<Yaml> itemEntries = yaml.get("items").list();
        List<Measure> measures = new ArrayList<>();
        itemEntries.forEach(entry -> measures.add(item(entry, scales)));
        List<Measure> items = List.copyOf(measures);
        yaml.get("composites").list().forEach(entry -> measures.add(composite(entry, items)));
        yaml.get("indices")
                .list()
                .forEach(entry -> measures.add(measure(
                        entry, Kind.INDEX, Outcome.SURVEY, "score", null, known(entry, "composites", measures))));
        yaml.get("log").list().forEach(entry -> measures.add(counted(entry, Outcome.LOG)));
        yaml.get("billing").list().forEach(entry -> measures.add(counted(entry, Outcome.BILL)));
        measures.addAll(optional(yaml, "follow_ups", Outcome.FOLLOW_UP));
        measures.addAll(optional(yaml, "feedback", Outcome.FEEDBACK));
        measures.addAll(optional(yaml, "hand_offs", Outcome.HAND_OFF));
        mustBeUnique(yaml, measures);
        Screeners screeners = new Screeners(itemEntries, items);
        List<Yaml> adjusters = yaml.find("adjusters").map(Yaml::list).orElse(List.of());
        return new MeasureDictionary(
                List.copyOf(measures),
                Stream.concat(
                                itemEntries.stream().map(entry -> staged(entry, scales, screeners)),
                                adjusters.stream().map(entry -> asked(entry, measures)))
                        .toList(),
                adjusters.stream()
                        .map(entry -> new Adjuster(
                                entry.get("id").text(), entry.get("label").text()))
                        .toList(),
                List.of());
    }

    private static void mustBeUnique(Yaml yaml, List<Measure> measures) {
        Set<String> seen = new HashSet<>();
        for (Measure measure : measures) {
            if (!seen.add(measure.id())) {
                throw yaml.error("the measure '" + measure.id() + "' stands in this dictionary twice.");
            }
        }
    }

    private static Scale scale(String id, Yaml yaml) {
        yaml.allow("min", "max", "top", "bottom", "boxes");
        int min = yaml.get("min").integer();
        int max = yaml.get("max").integer();
        if (min >= max) {
            throw yaml.error("the scale '" + id + "' ends before it starts.");
        }
        return new Scale(
                id,
                min,
                max,
                yaml.find("top").map(Yaml::integer).orElse(max),
                yaml.find("bottom").map(Yaml::integer).orElse(min),
                yaml.find("boxes").map(Yaml::yes).orElse(true));
    }

    private static Measure item(Yaml yaml, Map<String, Scale> scales) {
        Scale scale = scaleOf(yaml, scales);
        String unit = scale.boxes() ? "score" : scale.id();
        return measure(yaml, Kind.ITEM, Outcome.SURVEY, unit, scale, List.of());
    }

    private static Scale scaleOf(Yaml yaml, Map<String, Scale> scales) {
        Yaml name = yaml.get("scale");
        Scale scale = scales.get(name.word(scales.keySet().toArray(String[]::new)));
        if (scale == null) {
            throw name.error("there is no such scale.");
        }
        return scale;
    }

    private static Item staged(Yaml yaml, Map<String, Scale> scales, Screeners screeners) {
        Scale scale = scaleOf(yaml, scales);
        return new Item(
                yaml.get("id").text(),
                yaml.get("label").text(),
                yaml.find("version").map(Yaml::text).orElse("1"),
                touchpoint(yaml),
                scale.id(),
                scale.min(),
                scale.max(),
                yaml.find("key").map(Yaml::yes).orElse(false),
                screeners.of(yaml).orElse(null));
    }

    /** What a survey may ask of the respondent rather than of the visit. */
    private static Item asked(Yaml yaml, List<Measure> measures) {
        yaml.allow("id", "label", "min", "max");
        String id = yaml.get("id").word(ComputedMeasures.adjusters());
        if (measures.stream().anyMatch(measure -> measure.id().equals(id))) {
            throw yaml.error("'" + id + "' stands in this dictionary twice, as a measure and as an adjuster.");
        }
        return new Item(
                id,
                yaml.get("label").text(),
                "1",
                0,
                id,
                yaml.get("min").integer(),
                yaml.get("max").integer(),
                false,
                null);
    }

    /** A composite of the items it names, or of those that name its touchpoint. */
    private static Measure composite(Yaml yaml, List<Measure> items) {
        List<String> parts = yaml.find("items").isPresent()
                ? known(yaml, "items", items)
                : items.stream()
                        .filter(item -> item.touchpoint() == touchpoint(yaml))
                        .map(Measure::id)
                        .toList();
        if (parts.isEmpty()) {
            throw yaml.error("the composite '" + yaml.get("id").text() + "' has no items.");
        }
        return measure(yaml, Kind.COMPOSITE, Outcome.SURVEY, "score", null, parts);
    }

    private static List<String> known(Yaml yaml, String key, List<Measure> measures) {
        String[] ids = measures.stream().map(Measure::id).toArray(String[]::new);
        return yaml.get(key).list().stream().map(part -> part.word(ids)).toList();
    }

    /** A section that older dictionaries don't have. */
    private static List<Measure> optional(Yaml yaml, String section, Outcome outcome) {
        return yaml.find(section).map(Yaml::list).orElse(List.of()).stream()
                .map(entry -> counted(entry, outcome))
                .toList();
    }

    private static Measure counted(Yaml yaml, Outcome fallback) {
        yaml.get("id").word(ComputedMeasures.ids());
        String kind = yaml.get("kind").word("count", "sum", "rate", "frequency", "duration", "lifetime");
        Outcome outcome = yaml.find("outcome")
                .map(o -> Outcome.valueOf(o.word(OUTCOMES).toUpperCase(Locale.ROOT)))
                .orElse(fallback);
        String unit = yaml.get("unit").word("rate", "minutes", "days", "visits", "money", "per_100_visits");
        return measure(yaml, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), outcome, unit, null, List.of());
    }

    private static Measure measure(
            Yaml yaml, Kind kind, Outcome outcome, String unit, @Nullable Scale scale, List<String> parts) {
        yaml.allow(KEYS);
        return new Measure(
                yaml.get("id").text(),
                yaml.get("label").text(),
                yaml.find("version").map(Yaml::text).orElse("1"),
                yaml.find("since").map(MeasureDictionary::month).orElse(null),
                kind,
                outcome,
                touchpoint(yaml),
                unit,
                direction(yaml),
                yaml.find("target").map(Yaml::number).orElse(null),
                yaml.find("practical").map(Yaml::number).orElse(practical(unit)),
                yaml.find("headline").map(Yaml::yes).orElse(false),
                scale,
                parts);
    }

    /** The first month of a version. */
    private static YearMonth month(Yaml yaml) {
        try {
            return YearMonth.parse(yaml.text());
        } catch (DateTimeParseException e) {
            throw yaml.error(
                    "'" + yaml.text() + "' is no month; the first one of this version is expected, as in 2025-07.");
        }
    }

    private static int touchpoint(Yaml yaml) {
        return yaml.find("touchpoint").map(Yaml::integer).orElse(0);
    }

    private static Direction direction(Yaml yaml) {
        return switch (yaml.find("direction")
                .map(d -> d.word("higher", "lower", "neutral"))
                .orElse("higher")) {
            case "lower" -> Direction.LOWER_IS_BETTER;
            case "neutral" -> Direction.NEUTRAL;
            default -> Direction.HIGHER_IS_BETTER;
        };
    }

    /** The smallest difference that matters: 3 points, 5 percentage points, 5 minutes, 5 days, 1 of 100 visits. */
    private static double practical(String unit) {
        return switch (unit) {
            case "score" -> 3;
            case "rate" -> 0.05;
            case "per_100_visits" -> 1;
            default -> 5;
        };
    }
}
