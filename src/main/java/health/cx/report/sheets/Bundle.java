package health.cx.report.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language, from {@code wording_<language>.properties}; English ones are {@code wording.properties}. A new
 * language is a new file and no code.
 *
 * @param locale the language
 * @param words by key
 */
public record Bundle(Locale locale, Map<String, String> words) {

    private static final String DEFAULT = "en";

    /** What Excel takes as a sheet's name; an apostrophe would have to be doubled wherever a formula names the sheet. */
    private static final Pattern SHEET_NAME = Pattern.compile("[^\\[\\]:*?/\\\\'\\p{Cntrl}]{1,31}");

    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d+\\$)?[,0-9]*[sd]");

    /** The bundle of a BCP 47 tag, or of the language it belongs to ({@code es} for {@code es-MX}); empty without one. */
    public static Optional<Bundle> of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return Stream.of(locale.toLanguageTag(), locale.getLanguage())
                .filter(known -> locale.toLanguageTag().equalsIgnoreCase(tag))
                .flatMap(known -> Optional.ofNullable(read(known)).stream())
                .findFirst()
                .map(words -> new Bundle(locale, words));
    }

    /** The languages that have a bundle. */
    public static Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        Stream.concat(
                        Stream.of(Locale.getISOLanguages()),
                        Stream.of(Locale.getAvailableLocales()).map(Locale::toLanguageTag))
                .filter(tag -> Bundle.class.getResource(file(tag)) != null)
                .forEach(languages::add);
        return languages;
    }

    private static String file(String tag) {
        return "/health/cx/report/wording" + (tag.equals(DEFAULT) ? "" : "_" + tag) + ".properties";
    }

    private static @Nullable Map<String, String> read(String tag) {
        try (InputStream in = Bundle.class.getResourceAsStream(file(tag))) {
            if (in == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> words.put(key, text(properties, key)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Properties properties, String key) {
        return Objects.requireNonNull(properties.getProperty(key));
    }

    boolean isDefault() {
        return locale.toLanguageTag().equals(DEFAULT);
    }

    /** What is wrong with other words for a key that it has, for the person who wrote them; empty if nothing is. */
    public Optional<String> fault(String key, String other) {
        String own = Objects.requireNonNull(words.get(key));
        Set<String> wanted = placeholders(own);
        if (!placeholders(other).equals(wanted)) {
            return Optional.of("its placeholders are " + named(placeholders(other)) + "; those of the original are "
                    + named(wanted) + ": «" + own + "»");
        }
        if (!wanted.isEmpty()
                && PLACEHOLDER.matcher(other).replaceAll("").replace("%%", "").contains("%")) {
            return Optional.of("where values are filled in, a per cent sign is written twice, %%");
        }
        if (key.startsWith("sheet.") && !SHEET_NAME.matcher(other).matches()) {
            return Optional.of("a sheet's name has 1 to 31 characters and none of [ ] : * ? / \\ '");
        }
        if (key.equals("points") && other.contains("\"")) {
            return Optional.of("a quotation mark would end the format that it stands in");
        }
        return other.isBlank() && !own.isBlank() ? Optional.of("it is empty") : Optional.empty();
    }

    /** Two keys whose sheets would have one name, once these words stand in for others; empty if there are none. */
    public Optional<List<String>> sheetsOfOneName(Map<String, String> overrides) {
        Map<String, String> seen = new TreeMap<>();
        for (String key : words.keySet()) {
            if (key.startsWith("sheet.")) {
                String name = overrides.getOrDefault(key, Objects.requireNonNull(words.get(key)));
                String other = seen.put(name.toLowerCase(locale), key);
                if (other != null) {
                    return Optional.of(List.of(other, key));
                }
            }
        }
        return Optional.empty();
    }

    private static String named(Set<String> placeholders) {
        return placeholders.isEmpty() ? "none" : String.join(", ", placeholders);
    }

    /** The places that are filled in. */
    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
