package health.cx.source.mapping;

import health.cx.source.Column;
import health.cx.source.ColumnType;
import health.cx.source.Subject;
import health.cx.source.Yaml;
import health.cx.source.records.NdjsonRecords;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the files of one kind become rows of one subject.
 *
 * @param source the name of its source file
 * @param subject what its rows are
 * @param name names it in accounts: the source and the subject, numbered where a source has several for one subject
 * @param files pattern of file names, or of paths below the input folder where it has a {@code /}
 * @param optional whether a run may go on without such a file
 * @param networkPatients whether a patient id means the same person in every practice
 * @param layout how files are split into records
 * @param notation how values are written
 * @param where which records are taken; the others are filtered
 * @param columns per contract column its rule; null where every column is taken by its own name
 * @param items of a survey in wide form, which makes a row per item; empty in any other case
 * @param lookUps the second files that rules look values up in, by name
 * @param definition SHA-256 of the source file, so that a changed mapping reads its files again
 */
public record Mapping(
        String source,
        Subject subject,
        String name,
        String files,
        boolean optional,
        boolean networkPatients,
        Layout layout,
        Notation notation,
        List<RowFilter> where,
        @Nullable Map<String, ColumnRule> columns,
        Map<String, ColumnRule> items,
        Map<String, LookUpFile> lookUps,
        String definition) {

    private static final String[] KEYS = Stream.of(
                    Stream.of("subject", "files", "optional", "missing-codes", "where", "columns", "items"),
                    Layout.KEYS.stream(),
                    Notation.KEYS.stream())
            .flatMap(keys -> keys)
            .toArray(String[]::new);

    private static final List<String> OF_ITEMS = List.of("item", "answer");

    static Subject subject(Yaml yaml) {
        String[] ids = Arrays.stream(Subject.values()).map(Subject::id).toArray(String[]::new);
        return Subject.named(yaml.allow(KEYS).get("subject").word(ids)).orElseThrow();
    }

    static Mapping read(
            Yaml yaml, String source, String name, boolean networkPatients, SharedLists shared, String definition) {
        Subject subject = subject(yaml);
        Set<String> missing = yaml.find("missing-codes")
                .map(codes -> Set.copyOf(codes.texts()))
                .orElse(Set.of());
        Map<String, ColumnRule> items = new LinkedHashMap<>();
        yaml.find("items").ifPresent(list -> {
            if (subject != Subject.SURVEYS || yaml.find("columns").isEmpty()) {
                throw list.error("'items' belongs to surveys whose 'columns' say who answered.");
            }
            list.entries().forEach((item, rule) -> items.put(item, ColumnRule.read(rule, shared, missing)));
        });
        Layout layout = Layout.read(yaml);
        if (!(layout instanceof Layout.Csv) && yaml.find("columns").isEmpty()) {
            throw yaml.error("files of this format have no columns named as the contract names them;"
                    + " say under 'columns' where each comes from.");
        }
        Mapping mapping = new Mapping(
                source,
                subject,
                name,
                yaml.get("files").text(),
                yaml.find("optional").map(Yaml::yes).orElse(false),
                networkPatients,
                layout,
                Notation.read(yaml),
                yaml.find("where").map(RowFilter::read).orElse(List.of()),
                yaml.find("columns")
                        .map(columns -> columns(columns, subject, shared, missing, !items.isEmpty()))
                        .orElse(null),
                items,
                shared.lookUps(),
                definition);
        if (layout instanceof Layout.Ndjson json) {
            mustBePaths(yaml.get("columns"), json, mapping.sourceColumns());
        }
        return mapping;
    }

    private static void mustBePaths(Yaml yaml, Layout.Ndjson json, Set<String> paths) {
        try {
            NdjsonRecords.mustBePaths(json.each(), paths);
        } catch (IllegalArgumentException e) {
            throw yaml.error("the path " + e.getMessage());
        }
    }

    private static Map<String, ColumnRule> columns(
            Yaml yaml, Subject subject, SharedLists shared, Set<String> missing, boolean wide) {
        List<String> names = subject.columnNames().stream()
                .filter(name -> !wide || !OF_ITEMS.contains(name))
                .toList();
        yaml.allow(names.toArray(String[]::new));
        Map<String, ColumnRule> columns = new LinkedHashMap<>();
        yaml.entries().forEach((column, rule) -> {
            ColumnRule read = ColumnRule.read(rule, shared, column.equals("answer") ? missing : Set.of());
            mustSuit(rule, subject.columns().get(subject.indexOf(column)), read);
            columns.put(column, read);
        });
        for (Column column : subject.columns()) {
            if (column.required() && names.contains(column.name()) && !columns.containsKey(column.name())) {
                throw yaml.error("the required column '" + column.name() + "' of " + subject.id()
                        + " is not mapped. Name the source column it comes from, or a constant.");
            }
        }
        return columns;
    }

    /** A key that could have no effect is a mistake that nobody would notice. */
    private static void mustSuit(Yaml yaml, Column column, ColumnRule rule) {
        if (rule.negate() && column.type() != ColumnType.MONEY && column.type() != ColumnType.DECIMAL) {
            throw yaml.error("'negate' turns the sign of a number; " + column.name() + " is none.");
        }
        if (rule.unit() != Unit.MINUTES && column.type() != ColumnType.MINUTES) {
            throw yaml.error("'unit' belongs to lengths of time; " + column.name() + " is none.");
        }
    }

    /** The columns of the files that it can read. */
    Set<String> sourceColumns() {
        Set<String> names = new LinkedHashSet<>();
        where.forEach(filter -> names.add(filter.column()));
        if (columns == null) {
            names.addAll(subject.columnNames());
        } else {
            columns.values().forEach(rule -> names.addAll(rule.sourceColumns()));
            items.values().forEach(rule -> names.addAll(rule.sourceColumns()));
        }
        return names;
    }

    /** Whether it reads the file at this path below the input folder. */
    public boolean reads(Path relative) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files);
        return matcher.matches(files.contains("/") ? relative : relative.getFileName());
    }

    /** Whether the values of a column are ids that are made, not read: their text may name a person. */
    public boolean generates(String column) {
        return rule(column).generated();
    }

    /** Whether the numbers of a column stand there with the opposite sign. */
    public boolean negates(String column) {
        return rule(column).negate();
    }

    /** What the numbers of a duration count. */
    public Unit unit(String column) {
        return rule(column).unit();
    }

    private ColumnRule rule(String column) {
        ColumnRule rule = columns == null ? null : columns.get(column);
        return rule == null ? ColumnRule.column(column) : rule;
    }
}
