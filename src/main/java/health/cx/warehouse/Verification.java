package health.cx.warehouse;

import health.cx.source.Subject;
import health.cx.sql.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the published star against its stage, which it builds anew from: on a copy, since that changes the warehouse. */
public final class Verification {

    /** A fact's key of a dimension: fact, key, dimension, the key there. */
    private record Reference(String fact, String key, String dimension, String dimensionKey) {}

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
        return texts(Statements.text("verify/staged_lines", Map.of("staged", staged)));
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
        return texts(Statements.text("verify/content", Map.of("schema", schema, "table", table)));
    }

    /** How many keys of facts point to nothing. */
    public long orphans() {
        return references().stream()
                .mapToLong(reference -> texts(Statements.text(
                                "verify/orphans",
                                Map.of(
                                        "fact", reference.fact(),
                                        "key", reference.key(),
                                        "dimension", reference.dimension(),
                                        "dimension_key", reference.dimensionKey())))
                        .size())
                .sum();
    }

    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (String dimension : Star.tables()) {
            String key = dimension.replace("dim_", "") + "_key";
            if (dimension.startsWith("dim_") && !dimension.equals("dim_date") && !dimension.equals("dim_run")) {
                texts("select table_name from duckdb_columns() where schema_name = 'main' and column_name = '" + key
                                + "' and table_name like 'fact%' and database_name = current_database()"
                                + " order by table_name")
                        .forEach(fact -> references.add(new Reference(fact, key, dimension, key)));
            }
        }
        return references;
    }

    /** The charges in the star, and those that the accounts of the files call current. */
    public List<String> charges() {
        return texts(Statements.text("verify/charges"));
    }

    /** Rows, their columns with a blank between. */
    private List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = copy.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                StringBuilder text = new StringBuilder(rows.getString(1));
                for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
                    text.append(' ').append(rows.getString(i));
                }
                texts.add(text.toString());
            }
        } catch (SQLException e) {
            throw new WarehouseException("the warehouse can't be verified", e);
        }
        return texts;
    }
}
