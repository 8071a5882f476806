package health.cx.source.mapping;

import health.cx.source.Column;
import health.cx.source.InvalidInput;
import health.cx.source.Nearest;
import health.cx.source.records.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mapping bound to one file's fields: which field of a record becomes which column of the contract. */
final class Header {

    private final Mapping mapping;
    private final InputFile file;
    private final String where;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<@Nullable BoundRule> columns = new ArrayList<>();
    private final Map<String, BoundRule> items = new LinkedHashMap<>();
    private final int[] filters;

    Header(InputFile file, List<String> fields) {
        this.mapping = file.mapping();
        this.file = file;
        this.where = where(file);
        for (int i = 0; i < fields.size(); i++) {
            if (positions.put(fields.get(i), i) != null) {
                throw new InvalidInput(where + "column " + (i + 1)
                        + " has the name of an earlier one. Give each column a name of its own.");
            }
        }
        mustLookLikeHeader();
        for (Column column : mapping.subject().columns()) {
            columns.add(bind(column));
        }
        mapping.items().forEach((item, rule) -> items.put(item, bind(rule, "the item " + item)));
        filters = mapping.where().stream()
                .mapToInt(filter -> position(filter.column(), "the row filter"))
                .toArray();
    }

    private static String where(InputFile file) {
        return file.mapping().layout() instanceof Layout.Csv csv && csv.layout().names() == null
                ? file.name() + ", line " + (csv.layout().skipped() + 1) + ": "
                : file.name() + ": ";
    }

    /** A file without a header has data in its first line: none of it may be shown. */
    private void mustLookLikeHeader() {
        long known =
                mapping.sourceColumns().stream().filter(positions::containsKey).count();
        if (known < Math.min(2, mapping.sourceColumns().size())) {
            throw new InvalidInput(where + "this does not look like the header that source '"
                    + mapping.source() + "' expects for " + mapping.subject().id() + ": " + known + " of its "
                    + mapping.sourceColumns().size()
                    + " columns are there. Check the header line, the delimiter and the charset.");
        }
    }

    private @Nullable BoundRule bind(Column column) {
        var rules = mapping.columns();
        if (rules != null) {
            ColumnRule rule = rules.get(column.name());
            return rule == null ? null : bind(rule, column.name());
        }
        if (!positions.containsKey(column.name()) && !column.required()) {
            return null;
        }
        return bind(ColumnRule.column(column.name()), mapping.subject().id() + ", where it is required");
    }

    private BoundRule bind(ColumnRule rule, String use) {
        rule.lookUps()
                .forEach(lookUp -> Objects.requireNonNull(file.lookUps().get(lookUp.name()), lookUp.name())
                        .position(lookUp.value()));
        int[] places = rule.origin() instanceof Origin.Joined joined
                ? joined.parts().stream()
                        .mapToInt(part -> part.column() ? position(part.text(), use) : -1)
                        .toArray()
                : rule.sourceColumns().stream()
                        .mapToInt(column -> position(column, use))
                        .toArray();
        return new BoundRule(rule, places, mapping.notation(), file.lookUps());
    }

    private int position(String column, String use) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new InvalidInput(where + "there is no column '" + column + "', which source '"
                    + mapping.source() + "' reads for " + use + "; " + Nearest.of(column, positions.keySet())
                    + ". Mend the header or the source file.");
        }
        return position;
    }

    /** Columns of the file that no rule reads. */
    Set<String> ignored() {
        Set<String> ignored = new HashSet<>(positions.keySet());
        Stream.concat(columns.stream().filter(Objects::nonNull), items.values().stream())
                .forEach(bound -> ignored.removeAll(bound.rule().sourceColumns()));
        mapping.where().forEach(filter -> ignored.remove(filter.column()));
        return ignored;
    }

    /** The record as the contract sees it. */
    Line line(Entry.Fields record) {
        Line.Row mapped = mapped(record);
        return taken(record.values()) ? mapped : new Line.Filtered(mapped);
    }

    private boolean taken(@Nullable String[] fields) {
        for (int i = 0; i < filters.length; i++) {
            String field = fields[filters[i]];
            if (!mapping.where().get(i).takes(field == null ? "" : field.strip())) {
                return false;
            }
        }
        return true;
    }

    private Line.Row mapped(Entry.Fields record) {
        List<Line.Problem> problems = List.of();
        @Nullable String[] values = new @Nullable String[columns.size()];
        for (int i = 0; i < values.length; i++) {
            BoundRule rule = columns.get(i);
            if (rule != null) {
                try {
                    values[i] = rule.value(record.values(), record.place(), file.name());
                } catch (BoundRule.Unmade e) {
                    problems = with(problems, e.of(i));
                }
            }
        }
        if (items.isEmpty()) {
            return new Line.Row(record.place(), values, problems, List.of());
        }
        List<Line.Answer> answers = new ArrayList<>(items.size());
        for (var item : items.entrySet()) {
            try {
                answers.add(new Line.Answer(
                        item.getKey(), item.getValue().value(record.values(), record.place(), file.name())));
            } catch (BoundRule.Unmade e) {
                problems = with(problems, e.of(mapping.subject().indexOf("answer")));
                answers.add(new Line.Answer(item.getKey(), null));
            }
        }
        return new Line.Row(record.place(), values, problems, answers);
    }

    private static List<Line.Problem> with(List<Line.Problem> problems, Line.Problem problem) {
        List<Line.Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return more;
    }
}
