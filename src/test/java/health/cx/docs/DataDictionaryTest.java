package health.cx.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

    private static final String COLUMNS = """
            select if(table_schema = 'main', table_name, table_schema || '.' || table_name), column_name, lower(data_type)
            from information_schema.columns
            where table_schema in ('main', 'ledger')
            order by table_schema, table_name, ordinal_position
            """;

    @Test
    void theDictionaryHasEveryPublishedColumnAndNoOther() throws IOException, SQLException {
        List<String> published = OwnExport.once().example().query(COLUMNS);
        List<String> described = Page.of("data-dictionary.md").tables("##").entrySet().stream()
                .flatMap(table ->
                        table.getValue().stream().map(row -> table.getKey() + " " + row.get(0) + " " + row.get(1)))
                .collect(Collectors.toList());
        assertThat(described)
                .as("columns described in docs/data-dictionary.md, against those published")
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void everyColumnHasItsMeaning() throws IOException {
        Page.of("data-dictionary.md")
                .tables("##")
                .forEach((table, rows) -> assertThat(rows)
                        .as(table)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row).hasSize(3).doesNotContain("")));
    }
}
