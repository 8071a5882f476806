package health.cx.source.records;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a JSON document: what a JSONPath finds.
 *
 * @param name the path as it is written
 * @param path the same, from where it starts
 * @param ofElement whether it starts at the element that is a record ({@code @}), not at the whole document ({@code $})
 */
record JsonField(String name, JsonPath path, boolean ofElement) {

    /** Digits that a number may need before it is written with an exponent. */
    private static final int PLAIN = 100;

    /**
     * The field that a path finds.
     *
     * @param inElements whether records are elements of the document
     * @throws IllegalArgumentException with a sentence, where the text is no path
     */
    static JsonField of(String name, boolean inElements) {
        String path = name.startsWith("@") ? "$" + name.substring(1) : name;
        if (!path.startsWith("$")) {
            throw new IllegalArgumentException("'" + name
                    + "' begins neither with $, the document, nor with @, its element; perhaps '$." + name + "'.");
        }
        if (name.startsWith("@") && !inElements) {
            throw new IllegalArgumentException(
                    "'" + name + "' begins with @, the element, but the mapping has no 'each' that finds elements.");
        }
        // the library passes over a bracket too many
        if (name.chars().filter(c -> c == '[').count()
                != name.chars().filter(c -> c == ']').count()) {
            throw new IllegalArgumentException("'" + name + "' is no JSONPath: as many [ as ] are expected.");
        }
        try {
            return new JsonField(name, JsonPath.compile(path), name.startsWith("@"));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + name + "' is no JSONPath: " + e.getMessage(), e);
        }
    }

    /** The values found, those of lists one by one; an element that is null has none. */
    List<Object> find(Object document, @Nullable Object element, Configuration trees) {
        Object start = ofElement ? element : document;
        List<Object> values = new ArrayList<>();
        if (start != null) {
            collect(path.read(start, trees), values);
        }
        return values;
    }

    private static void collect(@Nullable Object found, List<Object> values) {
        if (found instanceof Collection<?> several) {
            several.forEach(one -> collect(one, values));
        } else if (found != null) {
            values.add(found);
        }
    }

    /** A single value as text: numbers digit by digit as they are written. */
    static String text(Object value) {
        return value instanceof BigDecimal number && Math.abs(number.scale()) <= PLAIN
                ? number.toPlainString()
                : value.toString();
    }
}
