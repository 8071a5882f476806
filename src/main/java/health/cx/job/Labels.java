package health.cx.job;

import health.cx.source.Nearest;
import health.cx.source.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a dictionary's measures and adjusters are called in another language, from the file beside it that has the language in
 * its name: {@code measures.es.yaml}.
 *
 * @param byId labels by id
 * @param isOther whether the dictionary itself is in another language
 */
record Labels(Map<String, String> byId, boolean isOther) {

    private static final String DEFAULT = "en";

    /** @param dictionary of which its key {@code language} says in which its own labels are */
    static Labels of(Yaml dictionary, String language, Set<String> ids) {
        String own = dictionary.find("language").map(Yaml::text).orElse(DEFAULT);
        boolean isOther = !primary(own).equals(primary(language));
        Path file = file(dictionary.file(), language);
        return new Labels(file == null ? Map.of() : read(file, ids), isOther);
    }

    private static Map<String, String> read(Path file, Set<String> ids) {
        Map<String, String> labels = new LinkedHashMap<>();
        Yaml.read(file, "list of labels").entries().forEach((id, label) -> {
            if (!ids.contains(id)) {
                throw label.error("the measure dictionary has no '" + id + "'; " + Nearest.of(id, ids)
                        + ". Name one of its ids.");
            }
            if (label.text().isBlank()) {
                throw label.error("the label of '" + id + "' is empty. Write what people shall read.");
            }
            labels.put(id, label.text());
        });
        return labels;
    }

    /** The file of a dictionary's labels in a language; null without one. */
    static @Nullable Path file(Path dictionary, String language) {
        return Stream.of(language, primary(language))
                .map(tag -> named(dictionary, tag))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
    }

    /** {@code measures.es.yaml} beside {@code measures.yaml}. */
    static Path named(Path dictionary, String language) {
        String name = String.valueOf(dictionary.getFileName());
        int dot = name.lastIndexOf('.');
        return dictionary.resolveSibling(
                dot < 0 ? name + "." + language : name.substring(0, dot) + "." + language + name.substring(dot));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    String of(String id, String otherwise) {
        return Optional.ofNullable(byId.get(id)).orElse(otherwise);
    }

    /** Those of these ids that are called as the dictionary calls them, though it speaks another language. */
    List<String> missing(List<String> ids) {
        return isOther ? ids.stream().filter(id -> !byId.containsKey(id)).toList() : List.of();
    }
}
