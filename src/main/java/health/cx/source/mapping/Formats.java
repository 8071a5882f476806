package health.cx.source.mapping;

import health.cx.source.Yaml;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;

/** Reads lists of date and time patterns and refuses those that are none. */
final class Formats {

    private Formats() {}

    static List<String> patterns(Optional<Yaml> yaml) {
        return yaml.map(list -> list.list().stream().map(Formats::pattern).toList())
                .orElse(List.of());
    }

    private static String pattern(Yaml yaml) {
        try {
            new DateTimeFormatterBuilder().appendPattern(yaml.text());
            return yaml.text();
        } catch (IllegalArgumentException e) {
            throw yaml.error("'" + yaml.text() + "' is no date pattern such as dd.MM.yyyy HH:mm: " + e.getMessage());
        }
    }
}
