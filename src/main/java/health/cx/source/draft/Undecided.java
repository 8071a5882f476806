package health.cx.source.draft;

import health.cx.source.Yaml;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The places of a draft that a person still has to decide. */
public final class Undecided {

    private Undecided() {}

    /** Refuses a source file with such a place; the first is an {@link health.cx.source.InvalidInput}. */
    public static void refuse(Path file) {
        Yaml source = Yaml.read(file, "source file");
        for (Yaml mapping : source.get("mappings").list()) {
            String subject = mapping.get("subject").text();
            Stream.of("columns", "items")
                    .flatMap(key -> mapping.find(key).stream())
                    .flatMap(columns -> columns.entries().entrySet().stream())
                    .filter(entry -> isOpen(entry.getValue()))
                    .findFirst()
                    .ifPresent(entry -> fail(subject, entry));
        }
    }

    private static boolean isOpen(Yaml rule) {
        return rule.isText() && rule.text().equals(Rule.UNDECIDED);
    }

    private static void fail(String subject, Map.Entry<String, Yaml> entry) {
        throw entry.getValue()
                .error("'" + entry.getKey() + "' of " + subject
                        + " is undecided. The comment above it names the choices:"
                        + " write the source column that it comes from, or {constant: ...}.");
    }
}
