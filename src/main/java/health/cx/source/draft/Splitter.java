package health.cx.source.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into records with little faith: a quote that is never closed is a character like any other. It only has to
 * be right about most lines, and must never fail.
 */
final class Splitter {

    private static final int LONGEST_QUOTED = 4000;
    private final String text;
    private final char delimiter;
    private final @Nullable Character quote;
    private final boolean escapes;
    private int at;
    private int line = 1;

    /**
     * A record.
     *
     * @param line on which it starts, from 1
     * @param fields its values, without quotes
     */
    record Row(int line, List<String> fields) {

        int width() {
            return fields.size();
        }

        /** How many of its fields hold something. */
        int filled() {
            return (int) fields.stream().filter(field -> !field.isBlank()).count();
        }
    }

    private Splitter(String text, char delimiter, @Nullable Character quote, boolean escapes) {
        this.text = text;
        this.delimiter = delimiter;
        this.quote = quote;
        this.escapes = escapes;
    }

    /** The records of a text, up to {@code most}; blank lines are none. */
    static List<Row> rows(String text, char delimiter, @Nullable Character quote, boolean escapes, int most) {
        Splitter splitter = new Splitter(text, delimiter, quote, escapes);
        List<Row> rows = new ArrayList<>();
        while (splitter.at < text.length() && rows.size() < most) {
            Row row = splitter.row();
            if (row.width() > 1 || !row.fields().get(0).isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int start = line;
        List<String> fields = new ArrayList<>();
        do {
            fields.add(field());
        } while (at < text.length() && text.charAt(at++) == delimiter);
        if (at > 0 && text.charAt(at - 1) == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return new Row(start, fields);
    }

    private String field() {
        String quoted = quoted();
        if (quoted != null) {
            return quoted;
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != delimiter && !endsLine(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private @Nullable String quoted() {
        if (quote == null || at >= text.length() || text.charAt(at) != quote) {
            return null;
        }
        StringBuilder value = new StringBuilder();
        int lines = 0;
        for (int i = at + 1; i < text.length() && i < at + LONGEST_QUOTED; i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            if (c == '\\' && escapes) {
                value.append(next);
                i++;
            } else if (c == quote && next == quote && !escapes) {
                value.append(c);
                i++;
            } else if (c == quote) {
                if (next != delimiter && !endsLine(next)) {
                    return null;
                }
                at = i + 1;
                line += lines;
                return value.toString();
            } else {
                lines += c == '\n' ? 1 : 0;
                value.append(c);
            }
        }
        return null;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }
}
