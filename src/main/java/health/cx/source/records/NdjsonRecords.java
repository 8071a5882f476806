package health.cx.source.records;

import com.jayway.jsonpath.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The records of a file with a JSON document per line. A field is what a JSONPath finds, several values joined with
 * {@code ;}. A line is a record, or each element is that {@code each} finds in it; a line without elements is one record
 * whose element has no values, so that it is rejected where they are required and never lost in silence.
 */
public final class NdjsonRecords implements Records {

    private final List<String> names;
    private final List<JsonField> fields;
    private final @Nullable JsonField each;
    private final JsonTrees trees = new JsonTrees();
    private final Configuration configuration = trees.configuration();
    private final DecodedText text;
    private final TextWindow lines;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long line;

    /**
     * Opens a file.
     *
     * @param each path of the elements that are a record each; null where a line is one
     * @param paths of the fields: from the document ({@code $.id}) or from the element ({@code @.sequence})
     * @throws IllegalArgumentException as {@link #mustBePaths}
     */
    public NdjsonRecords(Path file, Charset charset, @Nullable String each, Collection<String> paths) {
        this.names = List.copyOf(paths);
        this.fields = fields(each, paths);
        this.each = each == null ? null : JsonField.of(each, false);
        this.text = DecodedText.open(file, charset);
        this.lines = new TextWindow(text);
    }

    /**
     * Checks the paths of a mapping before any file is there.
     *
     * @throws IllegalArgumentException with a sentence, where a text is no path
     */
    public static void mustBePaths(@Nullable String each, Collection<String> paths) {
        if (each != null) {
            JsonField.of(each, false);
        }
        fields(each, paths);
    }

    private static List<JsonField> fields(@Nullable String each, Collection<String> paths) {
        return paths.stream().map(path -> JsonField.of(path, each != null)).toList();
    }

    @Override
    public List<String> fields() {
        return names;
    }

    @Override
    public @Nullable Entry next() {
        try {
            while (entries.isEmpty() && !lines.isAtEnd()) {
                line++;
                read(lines.line());
            }
            return entries.poll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(@Nullable String json) {
        if (json == null) {
            entries.add(new Entry.Broken(
                    Place.of(line), "overlong-line", "A line has at most " + TextWindow.LIMIT + " characters."));
        } else if (DecodedText.isMalformed(json) || DecodedText.hasNul(json)) {
            entries.add(new Entry.Broken(
                    Place.of(line), "malformed-bytes", "The line holds bytes that are not " + text.charset() + "."));
        } else if (!json.isBlank()) {
            parse(json);
        }
    }

    private void parse(String json) {
        try {
            Map<?, ?> document = trees.object(json);
            if (document == null) {
                unreadable("A line is one JSON object.");
            } else {
                add(document);
            }
        } catch (JacksonException e) {
            unreadable("A line is one JSON object; this one is none from character "
                    + e.getLocation().getColumnNr() + " on.");
        }
    }

    private void unreadable(String expected) {
        entries.add(new Entry.Broken(Place.of(line), "unreadable-line", expected));
    }

    private void add(Map<?, ?> document) {
        List<?> elements = elements(document);
        if (elements.isEmpty()) {
            entries.add(entry(0, document, null));
        }
        for (int part = 0; part < elements.size(); part++) {
            entries.add(entry(part, document, elements.get(part)));
        }
    }

    private List<?> elements(Map<?, ?> document) {
        if (each == null) {
            return List.of();
        }
        Object found = each.path().read(document, configuration);
        if (found instanceof Collection<?> several) {
            return new ArrayList<>(several);
        }
        return found == null ? List.of() : List.of(found);
    }

    private Entry entry(int part, Map<?, ?> document, @Nullable Object element) {
        Place place = new Place(line, part);
        @Nullable String[] values = new @Nullable String[names.size()];
        for (int i = 0; i < values.length; i++) {
            JsonField field = fields.get(i);
            List<Object> found = field.find(document, element, configuration);
            if (found.stream().anyMatch(Map.class::isInstance)) {
                return new Entry.Broken(
                        place,
                        "not-a-value",
                        "'" + field.name()
                                + "' finds a JSON object; a path ends at a text, number or truth value in it.");
            }
            values[i] =
                    found.isEmpty() ? null : found.stream().map(JsonField::text).collect(Collectors.joining(";"));
        }
        return new Entry.Fields(place, values);
    }

    @Override
    public long position() {
        return text.position();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
