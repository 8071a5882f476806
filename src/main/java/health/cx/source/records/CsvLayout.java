package health.cx.source.records;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file of delimited text is laid out.
 *
 * @param charset of its bytes, unless a byte order mark says otherwise
 * @param delimiter between values
 * @param quote around values; null where values are never quoted
 * @param escape before a quote, delimiter or line end that belongs to a value; null where quotes are doubled
 * @param skipped lines before the header, or before the first record of a file without one
 * @param footer lines at the end that are no records
 * @param names of the fields in a file without a header; null where its first line names them
 */
public record CsvLayout(
        Charset charset,
        char delimiter,
        @Nullable Character quote,
        @Nullable Character escape,
        int skipped,
        int footer,
        @Nullable List<String> names) {

    /** RFC 4180 with a header. */
    public static final CsvLayout RFC_4180 = new CsvLayout(StandardCharsets.UTF_8, ',', '"', null, 0, 0, null);
}
