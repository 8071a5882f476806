package health.cx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL reads the published star in any form, and can reach nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryTest {

    @TempDir
    private static Path folder = Path.of("");

    private Terminal terminal = Terminal.at(new Home(Path.of("")));

    @BeforeAll
    void run() {
        Home home = Terminal.smallNetwork(folder);
        assertThat(home.run(0).exitCode()).isZero();
        terminal = Terminal.at(home);
    }

    private String out() {
        return terminal.out().toString();
    }

    @Test
    void aTableHasColumnsAsWideAsTheirWidestText() {
        assertThat(terminal.cx("query", "select * from (values (1, 'one', null), (1000, 'x', 0.5)) v(n, word, share)"))
                .isZero();
        assertThat(out()).isEqualToNormalizingNewlines("""
                   n  word  share
                   1  one
                1000  x       0.5
                """);
    }

    @Test
    void aTableShowsFiftyRowsAndCountsTheRest() {
        assertThat(terminal.cx("query", "select i from range(1200) r(i)")).isZero();
        assertThat(out().lines()).hasSize(1 + 50 + 1).last().isEqualTo("and 1,150 more; --limit shows more of them");
        assertThat(terminal.cx("query", "select i from range(60) r(i)", "--limit", "60"))
                .isZero();
        assertThat(out().lines()).hasSize(1 + 60);
    }

    @Test
    void csvIsNeverAFormulaAndHasAllRows() {
        assertThat(terminal.cx(
                        "query",
                        "select practice_id, name, -1.5 as n from dim_practice where name like '=%'",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out()).isEqualTo("practice_id,name,n\nP1,'=Elm Street Practice,-1.5\n");
        assertThat(terminal.cx("query", "select i from range(1200) r(i)", "--format", "csv"))
                .isZero();
        assertThat(out().lines()).hasSize(1201);
    }

    @Test
    void jsonKeepsNumbersWordsAndNothingApart() {
        String sql = "select 1 as n, 'a\"b' as word, null as none, true as yes, date '2026-03-29' as day,"
                + " timestamp '2026-03-29 02:30:00' as gap";
        assertThat(terminal.cx("query", sql, "--format", "json")).isZero();
        assertThat(out()).isEqualToNormalizingNewlines("""
                [
                {"n":1,"word":"a\\"b","none":null,"yes":true,"day":"2026-03-29","gap":"2026-03-29T02:30"}
                ]
                """);
        assertThat(terminal.cx("query", "select 1 as n where false", "--format", "json"))
                .isZero();
        assertThat(out()).isEqualToNormalizingNewlines("[]\n");
        refused("select 1 as n, 2 as n", "Two columns are named 'n'", "--format", "json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy (select 1) to 'stolen.csv'",
                "copy dim_practice to 'stolen.parquet'",
                "export database 'stolen'",
                "select * from read_csv('/etc/passwd')",
                "select * from read_text('/etc/passwd')",
                "select * from '/etc/passwd'",
                "select * from glob('/*')",
                "attach 'other.duckdb'",
                "attach ':memory:' as other",
                "insert into dim_practice select * from dim_practice",
                "drop table dim_practice",
                "select 1; drop table dim_practice",
                "create table mine as select 1",
                "set enable_external_access = true",
                "install httpfs",
                "load httpfs",
                "begin",
                ""
            })
    void refusesAllButReadingTheStar(String sql) throws IOException {
        refused(sql, "");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("input", "job.yaml", "jobs", "output");
        }
        assertThat(Path.of("stolen.csv")).doesNotExist();
    }

    @Test
    void wrongSqlIsAnsweredInOneSentence() {
        refused("selct 1", "Parser Error: syntax error at or near \"selct\"");
        refused("select nope from dim_practice", "\"nope\" not found");
        refused("select cast(name as integer) from dim_practice", "Could not convert string");
        refused("select 1", "'xml' is no format; valid: table, csv, json.", "--format", "xml");
    }

    @Test
    void aFolderWithoutAPublishIsNamed() {
        refused("select 1", "nothing is published yet", "--output", "elsewhere");
    }

    private void refused(String sql, String message, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "query";
        arguments[1] = sql;
        System.arraycopy(options, 0, arguments, 2, options.length);
        assertThat(terminal.cx(arguments)).as(sql).isEqualTo(40);
        assertThat(terminal.err().toString()).contains(message).hasLineCount(1);
    }
}
