package health.cx.source.draft;

import health.cx.source.draft.Splitter.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is laid out, as far as its beginning and end tell.
 *
 * @param delimiter between values
 * @param quote around values; null where quotes are characters like any others
 * @param escapes whether a backslash stands before a quote that belongs to a value
 * @param skipped lines before the header, or before the first record of a file without one
 * @param footer lines at the end that are no records
 * @param headed whether the names are the file's own; otherwise the source file has to give them
 * @param names of the columns, each once
 * @param rows the records looked at
 * @param notes what tells so, a sentence each
 */
record Layout(
        char delimiter,
        @Nullable Character quote,
        boolean escapes,
        int skipped,
        int footer,
        boolean headed,
        List<String> names,
        List<Row> rows,
        List<String> notes) {}
