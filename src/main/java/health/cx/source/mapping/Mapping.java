package health.cx.source.mapping;

import health.cx.source.Column;
import health.cx.source.Nearest;
import health.cx.source.Subject;
import health.cx.source.Yaml;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param charset of the files
 * @param delimiter between values
 * @param nullWords words that mean that there is no value
 * @param dateFormats patterns of days, beside ISO 8601's
 * @param timeFormats patterns of dates with a time, beside ISO 8601's
 * @param where per source column the values of the rows that are taken; rows with others are filtered
 * @param columns per contract column its rule; null where every column is taken by its own name
 * @param definition SHA-256 of the source file, so that a changed mapping reads its files again
 */
public record Mapping(
        String source,
        Subject subject,
        String name,
        String files,
        boolean optional,
        boolean networkPatients,
        Charset charset,
        char delimiter,
        Set<String> nullWords,
        List<String> dateFormats,
        List<String> timeFormats,
        Map<String, Set<String>> where,
        @Nullable Map<String, ColumnRule> columns,
        String definition) {

    private static final String[] KEYS = {
        "subject",
        "files",
        "optional",
        "charset",
        "delimiter",
        "null-words",
        "date-formats",
        "time-formats",
        "where",
        "columns"
    };

    static Mapping read(Yaml yaml, String source, boolean networkPatients, int number, String definition) {
        yaml.allow(KEYS);
        Subject subject = subject(yaml.get("subject"));
        return new Mapping(
                source,
                subject,
                source + "/" + subject.id() + (number > 1 ? "-" + number : ""),
                yaml.get("files").text(),
                yaml.find("optional").map(Yaml::yes).orElse(false),
                networkPatients,
                yaml.find("charset").map(Mapping::charset).orElse(StandardCharsets.UTF_8),
                yaml.find("delimiter").map(Mapping::delimiter).orElse(','),
                yaml.find("null-words").map(words -> Set.copyOf(words.texts())).orElse(Set.of()),
                Formats.patterns(yaml.find("date-formats")),
                Formats.patterns(yaml.find("time-formats")),
                where(yaml),
                yaml.find("columns").map(columns -> columns(columns, subject)).orElse(null),
                definition);
    }

    /** The columns of the files that it can read. */
    Set<String> sourceColumns() {
        Set<String> names = new LinkedHashSet<>(where.keySet());
        if (columns == null) {
            names.addAll(subject.columnNames());
        } else {
            columns.values().forEach(rule -> names.addAll(rule.sourceColumns()));
        }
        return names;
    }

    /** Whether it reads the file at this path below the input folder. */
    public boolean reads(Path relative) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files);
        return matcher.matches(files.contains("/") ? relative : relative.getFileName());
    }

    private static Subject subject(Yaml yaml) {
        String[] ids =
                java.util.Arrays.stream(Subject.values()).map(Subject::id).toArray(String[]::new);
        return Subject.named(yaml.word(ids)).orElseThrow();
    }

    private static Charset charset(Yaml yaml) {
        try {
            return Charset.forName(yaml.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw yaml.error("'" + yaml.text() + "' is no charset; "
                    + Nearest.of(yaml.text(), List.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1")) + ".");
        }
    }

    private static char delimiter(Yaml yaml) {
        if (yaml.text().length() != 1) {
            throw yaml.error("a delimiter is one character, such as \";\" or \"\\t\".");
        }
        return yaml.text().charAt(0);
    }

    private static Map<String, Set<String>> where(Yaml yaml) {
        Map<String, Set<String>> where = new LinkedHashMap<>();
        yaml.find("where")
                .ifPresent(w -> w.entries().forEach((column, words) -> where.put(column, Set.copyOf(words.texts()))));
        return where;
    }

    private static Map<String, ColumnRule> columns(Yaml yaml, Subject subject) {
        yaml.allow(subject.columnNames().toArray(String[]::new));
        Map<String, ColumnRule> columns = new LinkedHashMap<>();
        yaml.entries().forEach((column, rule) -> columns.put(column, ColumnRule.read(rule)));
        for (Column column : subject.columns()) {
            if (column.required() && !columns.containsKey(column.name())) {
                throw yaml.error("the required column '" + column.name() + "' of " + subject.id()
                        + " is not mapped. Name the source column it comes from, or a constant.");
            }
        }
        return columns;
    }
}
