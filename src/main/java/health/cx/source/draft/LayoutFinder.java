package health.cx.source.draft;

import health.cx.source.draft.Splitter.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the preamble, header, records and footer of a file apart. */
final class LayoutFinder {

    private static final int LONGEST_PREAMBLE = 30;
    private static final int LONGEST_FOOTER = 10;
    private final Vocabulary vocabulary;
    private final List<String> notes = new ArrayList<>();

    LayoutFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Layout of(Excerpt excerpt) {
        Delimiting found = Delimiting.of(excerpt.head());
        List<Row> rows = found.rows();
        notes.add("delimiter " + found.delimiterName() + ": " + found.fitting() + " of " + rows.size()
                + " lines looked at have " + found.width() + " values");
        int first = firstOfWidth(rows, found.width());
        boolean headed = !rows.isEmpty() && isHeader(rows, first, found.width());
        List<String> names =
                headed ? rows.get(first).fields().stream().map(String::strip).toList() : List.of();
        boolean usable = headed && new HashSet<>(names).size() == names.size() && !names.contains("");
        int skipped = skipped(rows, first) + (headed && !usable ? 1 : 0);
        List<Row> end = new ArrayList<>(found.more(excerpt.tail()));
        int footer = footer(excerpt.whole() ? rows : end, first, found.width());
        List<Row> records = new ArrayList<>();
        add(
                records,
                rows.subList(
                        Math.min(rows.size(), first + (headed ? 1 : 0)), rows.size() - (excerpt.whole() ? footer : 0)),
                found.width());
        add(records, end.subList(0, Math.max(0, end.size() - footer)), found.width());
        say(headed, usable, skipped, footer);
        return new Layout(
                found.delimiter(),
                found.quote(),
                found.escapes(),
                skipped,
                footer,
                usable,
                usable ? names : given(names, found.width()),
                List.copyOf(records),
                List.copyOf(notes));
    }

    private void say(boolean headed, boolean usable, int skipped, int footer) {
        if (!headed) {
            notes.add("no header: the first line has values like those below it; the names are made up");
        } else if (!usable) {
            notes.add("the header's names are not all there, or not each once, so the draft gives names of its own");
        }
        if (skipped > 0) {
            notes.add("skip-lines: lines before " + (usable ? "the header" : "the first record") + ": " + skipped);
        }
        if (footer > 0) {
            notes.add("footer-lines: lines at the end that are no records: " + footer);
        }
    }

    private static void add(List<Row> records, List<Row> rows, int width) {
        rows.stream().filter(row -> row.width() == width).forEach(records::add);
    }

    /** The first full line: lines before it have fewer values, or are padded with empty ones. */
    private static int firstOfWidth(List<Row> rows, int width) {
        int first = 0;
        while (first < rows.size() - 1
                && first < LONGEST_PREAMBLE
                && rows.get(first).width() != width) {
            first++;
        }
        int full = first;
        while (full < rows.size() - 1
                && full < LONGEST_PREAMBLE
                && rows.get(full).filled() * 2 < width) {
            full++;
        }
        boolean padded = full > first && rows.get(full).filled() * 4 >= width * 3;
        return padded ? full : first;
    }

    private static int skipped(List<Row> rows, int first) {
        return rows.isEmpty() ? 0 : rows.get(first).line() - 1;
    }

    private boolean isHeader(List<Row> rows, int first, int width) {
        List<String> names = rows.get(first).fields();
        int values = 0;
        int known = 0;
        int repeated = 0;
        List<Row> below = rows.subList(first + 1, Math.min(rows.size(), first + 200));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            values += looksLikeValue(name) ? 1 : 0;
            known += vocabulary.isName(name) ? 1 : 0;
            int column = i;
            boolean again = !name.isEmpty()
                    && below.stream()
                            .filter(row -> row.width() == width)
                            .anyMatch(row -> row.fields().get(column).strip().equals(name));
            repeated += again ? 1 : 0;
        }
        return known * 2 > width || (values == 0 && repeated * 3 <= width) || (known > values + repeated);
    }

    private boolean looksLikeValue(String text) {
        return text.matches("[-+(]?\\d[\\d.,:/ TZ()+-]*") || vocabulary.isNothing(text) || text.contains("@");
    }

    private int footer(List<Row> rows, int first, int width) {
        int count = 0;
        Set<Integer> lines = new HashSet<>();
        for (int i = rows.size() - 1; i > first && count < LONGEST_FOOTER; i--) {
            if (!isFooter(rows.get(i), width)) {
                break;
            }
            lines.add(rows.get(i).line());
            count++;
        }
        return lines.size();
    }

    private boolean isFooter(Row row, int width) {
        String start =
                row.fields().stream().filter(f -> !f.isBlank()).findFirst().orElse("");
        String[] words = start.strip().toLowerCase(Locale.ROOT).split("[\\s:=]+", -1);
        boolean said = words.length > 0
                && (vocabulary.isFooter(words[0])
                        || (words[0].matches("\\d+") && words.length > 1 && vocabulary.isFooter(words[1])));
        boolean bare = row.width() == 1 && width > 2;
        return bare || (said && (row.width() != width || row.filled() * 2 <= width + 1));
    }

    private static List<String> given(List<String> names, int width) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String name = i < names.size() ? names.get(i) : "";
            String base = name.isEmpty() ? "column_" + (i + 1) : name;
            given.add(given.contains(base) ? base + "_" + (i + 1) : base);
        }
        return given;
    }
}
