package health.cx.source.mapping;

import health.cx.source.Nearest;
import health.cx.source.Yaml;
import health.cx.source.records.CsvLayout;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the files of a mapping are split into records. */
public sealed interface Layout {

    /** The keys that describe it, beside {@code format}. */
    List<String> KEYS = List.of(
            "format", "each", "charset", "delimiter", "quote", "escape", "header", "skip-lines", "footer-lines");

    /** Delimited text. */
    record Csv(CsvLayout layout) implements Layout {}

    /**
     * A JSON document per line.
     *
     * @param charset of the file
     * @param each path of the elements that are a record each; null where a line is one
     */
    record Ndjson(Charset charset, @Nullable String each) implements Layout {}

    /** Remittance advices, ASC X12 835. */
    record X12() implements Layout {}

    static Layout read(Yaml yaml) {
        String format = yaml.find("format")
                .map(word -> word.word("csv", "ndjson", "x12-835"))
                .orElse("csv");
        return switch (format) {
            case "ndjson" -> {
                refuse(yaml, format, "delimiter", "quote", "escape", "header", "skip-lines", "footer-lines");
                yield new Ndjson(
                        charset(yaml), yaml.find("each").map(Yaml::text).orElse(null));
            }
            case "x12-835" -> {
                refuse(yaml, format, KEYS.subList(1, KEYS.size()).toArray(String[]::new));
                yield new X12();
            }
            default -> {
                refuse(yaml, format, "each");
                yield csv(yaml);
            }
        };
    }

    /** The layout of delimited text, as mappings and look-ups describe it. */
    static Csv csv(Yaml yaml) {
        return new Csv(new CsvLayout(
                charset(yaml),
                yaml.find("delimiter").map(Layout::character).orElse(','),
                yaml.find("quote").map(Layout::quote).orElse(yaml.find("quote").isPresent() ? null : '"'),
                yaml.find("escape").map(Layout::character).orElse(null),
                yaml.find("skip-lines").map(lines -> lines.atLeast(0)).orElse(0),
                yaml.find("footer-lines").map(lines -> lines.atLeast(0)).orElse(0),
                yaml.find("header").map(Yaml::texts).orElse(null)));
    }

    private static void refuse(Yaml yaml, String format, String... keys) {
        for (String key : keys) {
            yaml.find(key).ifPresent(value -> {
                throw value.error("'" + key + "' says nothing about files of the format " + format + ". Leave it out.");
            });
        }
    }

    private static @Nullable Character quote(Yaml yaml) {
        return yaml.text().equals("none") ? null : character(yaml);
    }

    private static char character(Yaml yaml) {
        if (yaml.text().length() != 1) {
            throw yaml.error("one character is expected here, such as \";\" or \"\\t\".");
        }
        return yaml.text().charAt(0);
    }

    private static Charset charset(Yaml yaml) {
        return yaml.find("charset").map(Layout::named).orElse(StandardCharsets.UTF_8);
    }

    private static Charset named(Yaml yaml) {
        try {
            return Charset.forName(yaml.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw yaml.error("'" + yaml.text() + "' is no charset; "
                    + Nearest.of(yaml.text(), List.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1")) + ".");
        }
    }
}
