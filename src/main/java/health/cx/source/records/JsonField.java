package health.cx.source.records;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import health.cx.source.InvalidInput;
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

    /** Refuses what is no path; {@code file} names the file that is read with it. */
    static JsonField of(String name, String file) {
        String path = name.startsWith("@") ? "$" + name.substring(1) : name;
        if (!path.startsWith("$")) {
            throw new InvalidInput(file + ": the source file's path '" + name
                    + "' begins neither with $, the document, nor with @, its element; perhaps '$." + name + "'.");
        }
        try {
            return new JsonField(name, JsonPath.compile(path), name.startsWith("@"));
        } catch (InvalidPathException e) {
            throw new InvalidInput(
                    file + ": the source file's path '" + name + "' is no JSONPath: " + e.getMessage(), e);
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
