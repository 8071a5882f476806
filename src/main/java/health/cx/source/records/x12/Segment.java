package health.cx.source.records.x12;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A segment of an X12 file.
 *
 * @param ordinal its place in the file, counted from 1
 * @param tag its name, such as {@code CLP}
 * @param elements by position from 1, each with its components; the one at 0 is empty
 */
record Segment(long ordinal, String tag, List<List<String>> elements) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,9})?|\\.\\d{1,9})");

    /** A number that is none, or far from any amount of money. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String expected) {
            super(expected);
        }
    }

    boolean is(String wantedTag, String qualifier) {
        return tag.equals(wantedTag) && qualifier.equals(text(1));
    }

    /** The text of an element or of its first component; null where it is empty. */
    @Nullable
    String text(int element) {
        return text(element, 1);
    }

    @Nullable
    String text(int element, int component) {
        if (element >= elements.size() || component > elements.get(element).size()) {
            return null;
        }
        String text = elements.get(element).get(component - 1).strip();
        return text.isEmpty() ? null : text;
    }

    /** An element as a number; an empty one is 0. */
    BigDecimal amount(int element) throws Unreadable {
        String text = text(element);
        if (text == null) {
            return BigDecimal.ZERO;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Unreadable("Element " + tag + String.format("%02d", element) + " is a number.");
        }
        return new BigDecimal(text);
    }
}
