package health.cx.source.mapping;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to the text of a contract column before it is read as a date, a number or a word. */
sealed interface Change {

    /** The text behind the last of a separator, all of it where there is none: {@code Patient/17} is {@code 17}. */
    record After(String separator) implements Change {
        String of(String text) {
            int at = text.lastIndexOf(separator);
            return at < 0 ? text : text.substring(at + separator.length());
        }
    }

    /**
     * A column of the second file's row that has the text as its key.
     *
     * @param name of the look-up
     * @param value the second file's column
     * @param otherwise where no row has the key; null makes that a problem of the row
     */
    record LookedUp(String name, String value, @Nullable String otherwise) implements Change {}

    /** Codes that mean that there is no answer. */
    record Missing(Set<String> codes) implements Change {}

    /**
     * Values in place of others.
     *
     * @param values what a text becomes
     * @param otherwise what a text that is not among them becomes; null leaves it as it is
     */
    record Mapped(Map<String, String> values, @Nullable String otherwise) implements Change {
        String of(String text) {
            return values.getOrDefault(text, otherwise == null ? text : otherwise);
        }
    }

    /** An answer on a scale that runs the other way; what is no number stays, and is refused when it is cleaned. */
    record Reversed(int lowest, int highest) implements Change {
        String of(String text) {
            try {
                return BigDecimal.valueOf((long) lowest + highest)
                        .subtract(new BigDecimal(text))
                        .toPlainString();
            } catch (NumberFormatException e) {
                return text;
            }
        }
    }
}
