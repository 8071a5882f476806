package health.cx.source.mapping;

import health.cx.source.Column;
import health.cx.source.InvalidInput;
import health.cx.source.Nearest;
import health.cx.source.records.Entry;
import health.cx.source.records.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping bound to one file's header: which field of a record becomes which column of the contract. */
final class Header {

    private final Mapping mapping;
    private final String file;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<@Nullable Bound> bound = new ArrayList<>();
    private final Map<Integer, Set<String>> filters = new HashMap<>();

    /** A rule with the positions of its source columns; -1 stands for literal text. */
    @SuppressWarnings("ArrayRecordComponent") // read only, and in the innermost loop
    private record Bound(ColumnRule rule, int[] positions) {

        static Bound of(ColumnRule rule, Map<String, Integer> positions) {
            return new Bound(
                    rule,
                    rule.parts().stream()
                            .mapToInt(part -> part.column() ? positions.getOrDefault(part.text(), -1) : -1)
                            .toArray());
        }
    }

    Header(Mapping mapping, String file, List<String> fields) {
        this.mapping = mapping;
        this.file = file;
        for (int i = 0; i < fields.size(); i++) {
            if (positions.put(fields.get(i), i) != null) {
                throw new InvalidInput(file + ", line 1: column " + (i + 1)
                        + " has the name of an earlier one. Give each column a name of its own.");
            }
        }
        mustLookLikeHeader();
        for (Column column : mapping.subject().columns()) {
            bound.add(bind(column));
        }
        mapping.where().forEach((column, words) -> filters.put(position(column, "the row filter"), words));
    }

    /** A file without a header has data in its first line: none of it may be shown. */
    private void mustLookLikeHeader() {
        long known =
                mapping.sourceColumns().stream().filter(positions::containsKey).count();
        if (known < Math.min(2, mapping.sourceColumns().size())) {
            throw new InvalidInput(file + ", line 1: this does not look like the header that source '"
                    + mapping.source() + "' expects for " + mapping.subject().id() + ": " + known + " of its "
                    + mapping.sourceColumns().size()
                    + " columns are there. Check the header line, the delimiter and the charset.");
        }
    }

    private @Nullable Bound bind(Column column) {
        var columns = mapping.columns();
        if (columns == null) {
            if (!positions.containsKey(column.name()) && !column.required()) {
                return null;
            }
            position(column.name(), mapping.subject().id() + ", where it is required");
            return Bound.of(ColumnRule.column(column.name()), positions);
        }
        ColumnRule rule = columns.get(column.name());
        if (rule == null) {
            return null;
        }
        rule.sourceColumns().forEach(source -> position(source, column.name()));
        return Bound.of(rule, positions);
    }

    private int position(String column, String use) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new InvalidInput(file + ", line 1: there is no column '" + column + "', which source '"
                    + mapping.source() + "' reads for " + use + "; " + Nearest.of(column, positions.keySet())
                    + ". Mend the header or the source file.");
        }
        return position;
    }

    /** Columns of the file that no rule reads. */
    Set<String> ignored() {
        Set<String> ignored = new HashSet<>(positions.keySet());
        bound.stream()
                .filter(b -> b != null)
                .forEach(b -> ignored.removeAll(b.rule().sourceColumns()));
        ignored.removeAll(mapping.where().keySet());
        return ignored;
    }

    /** The record as the contract sees it. */
    Line line(Entry.Fields record) {
        @Nullable String[] fields = record.values();
        Line.Row mapped = mapped(record.place(), fields);
        return taken(fields) ? mapped : new Line.Filtered(mapped);
    }

    private boolean taken(@Nullable String[] fields) {
        for (var filter : filters.entrySet()) {
            String field = fields[filter.getKey()];
            if (field == null || !filter.getValue().contains(field.strip())) {
                return false;
            }
        }
        return true;
    }

    private Line.Row mapped(Place place, @Nullable String[] fields) {
        @Nullable String[] values = new @Nullable String[bound.size()];
        for (int i = 0; i < values.length; i++) {
            Bound rule = bound.get(i);
            values[i] = rule == null ? null : value(rule, fields);
        }
        return new Line.Row(place, values);
    }

    private @Nullable String value(Bound bound, @Nullable String[] fields) {
        if (bound.positions().length == 1 && bound.positions()[0] >= 0) {
            String value = present(fields[bound.positions()[0]]);
            return value == null ? null : present(bound.rule().mapped(value));
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < bound.positions().length; i++) {
            int position = bound.positions()[i];
            String part = position < 0 ? bound.rule().parts().get(i).text() : present(fields[position]);
            if (part == null) {
                return null; // a template with a missing part has no value
            }
            joined.append(part);
        }
        return present(bound.rule().mapped(joined.toString()));
    }

    private @Nullable String present(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        return text.isEmpty() || mapping.nullWords().contains(text) ? null : text;
    }
}
