package health.cx.source.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the text of a contract column begins: before look-ups and value maps. */
sealed interface Origin {

    /** The source columns that it reads. */
    List<String> sourceColumns();

    /** Literal text, or the name of a source column. */
    record Part(String text, boolean column) {}

    /**
     * Literal text and source columns, joined in order; no value where one of the columns has none.
     *
     * @param parts one source column alone is the common case
     */
    record Joined(List<Part> parts) implements Origin {

        private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

        static Joined column(String name) {
            return new Joined(List.of(new Part(name, true)));
        }

        static Joined constant(String text) {
            return new Joined(List.of(new Part(text, false)));
        }

        static Joined template(String text) {
            List<Part> parts = new ArrayList<>();
            Matcher matcher = PLACEHOLDER.matcher(text);
            int end = 0;
            while (matcher.find()) {
                if (matcher.start() > end) {
                    parts.add(new Part(text.substring(end, matcher.start()), false));
                }
                parts.add(new Part(matcher.group(1), true));
                end = matcher.end();
            }
            if (end < text.length()) {
                parts.add(new Part(text.substring(end), false));
            }
            return new Joined(List.copyOf(parts));
        }

        @Override
        public List<String> sourceColumns() {
            return parts.stream().filter(Part::column).map(Part::text).toList();
        }
    }

    /**
     * An id made of columns that together name a thing, or of file and line where there are none. The text may name a
     * person, so it is hashed under the installation's secret when it is cleaned.
     *
     * @param sourceColumns empty for file and line
     */
    record Generated(List<String> sourceColumns) implements Origin {}
}
