package health.cx.source.draft;

import health.cx.source.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A draft, to be asked what it says. */
record Drafted(String text, Yaml yaml) {

    /** Read once: hundreds of drafts are made. */
    private static final Vocabulary VOCABULARY = new Vocabulary();

    static Drafted of(Path file, Path folder) {
        try {
            String text = Draft.of(file, 2026, VOCABULARY);
            return new Drafted(text, Yaml.read(Files.writeString(folder.resolve("draft.yaml"), text), "source file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Drafted of(String content, Path folder) {
        return of("export.csv", content, StandardCharsets.UTF_8, folder);
    }

    static Drafted of(String name, String content, Charset charset, Path folder) {
        try {
            return of(Files.write(folder.resolve(name), content.getBytes(charset)), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The subjects of its mappings, in order. */
    String subjects() {
        return String.join(
                " ",
                yaml.get("mappings").list().stream()
                        .map(mapping -> mapping.get("subject").text())
                        .toList());
    }

    /** What a mapping says under a key: the text, or that of the list's entries. */
    String says(String subject, String key) {
        return mapping(subject)
                .find(key)
                .map(value -> String.join(" ", value.texts()))
                .orElse("");
    }

    /** The source column, constant or template of a contract column. */
    String column(String subject, String column) {
        return rule(mapping(subject).get("columns"), column);
    }

    /** The source column of a survey's item. */
    String item(String item) {
        return rule(mapping("surveys").get("items"), item);
    }

    private static String rule(Yaml rules, String name) {
        return rules.find(name)
                .map(rule -> rule.isText()
                        ? rule.text()
                        : String.join(
                                " ", rule.entries().values().iterator().next().texts()))
                .orElse("");
    }

    private Yaml mapping(String subject) {
        return yaml.get("mappings").list().stream()
                .filter(mapping -> mapping.get("subject").text().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
