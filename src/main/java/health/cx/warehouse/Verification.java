package health.cx.warehouse;

import health.cx.source.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the published star against its stage, which it builds anew from: on a copy, since that changes the warehouse. */
public final class Verification {

    /** The dimensions that facts point to by keys that are hashes; days stand for themselves, runs only for the audit. */
    private static final List<String> DIMENSIONS = Star.tables().stream()
            .filter(table -> table.startsWith("dim_"))
            .filter(table -> !table.equals("dim_date") && !table.equals("dim_run"))
            .toList();

    private final Warehouse copy;

    /** Verification of a copy of a warehouse. */
    public Verification(Warehouse copy) {
        this.copy = copy;
    }

    /** Files whose lines in the stage, rejected or left out, are not as many as were read. */
    public List<String> unbalancedFiles() {
        String staged = Arrays.stream(Subject.values())
                .map(subject -> "select file_key, line, part from stage." + subject.id())
                .collect(Collectors.joining("\n    union all\n    "));
        return texts("staged_lines", Map.of("staged", staged));
    }

    /** Builds the star from the stage once more, and gives the checks that find something wrong with it. */
    public List<Checks.Finding> rebuild() {
        new Star(copy).build();
        return new Checks(copy).run();
    }

    /** Behind {@link #rebuild}: the tables whose published content is not what the stage gives. */
    public List<String> differingTables() {
        return Star.tables().stream()
                .filter(table -> !table.equals("dim_run")) // runs that published nothing come in between
                .filter(table -> !content("main", table).equals(content("build", table)))
                .toList();
    }

    private List<String> content(String schema, String table) {
        return texts("content", Map.of("schema", schema, "table", table));
    }

    /** How many keys of facts point to nothing. */
    public long orphans() {
        long orphans = 0;
        for (String dimension : DIMENSIONS) {
            String key = dimension.replace("dim_", "") + "_key";
            for (String fact : texts("references", Map.of(), key)) {
                Map<String, String> names = Map.of("fact", fact, "key", key, "dimension", dimension);
                orphans += texts("orphans", names).size();
            }
        }
        return orphans;
    }

    /** The charges in the star, and those that the accounts of the files call current. */
    public List<String> charges() {
        return texts("charges", Map.of());
    }

    /** Rows, their columns with a blank between. */
    private List<String> texts(String statement, Map<String, String> names, Object... values) {
        return copy.list(
                "verify/" + statement,
                names,
                row -> {
                    List<String> columns = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        columns.add(row.getString(i));
                    }
                    return String.join(" ", columns);
                },
                values);
    }
}
