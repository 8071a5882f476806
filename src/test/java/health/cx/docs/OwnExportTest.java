package health.cx.docs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Ending;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnExportTest {

    @Test
    void theGuideShowsTheFilesThatAreRun() throws IOException {
        String guide = Page.of("sources.md").text();
        for (Path file : OwnExport.files()) {
            String shown = Files.readString(file, Charset.forName("windows-1252"));
            assertThat(guide)
                    .contains("`" + OwnExport.FILES.relativize(file) + "`")
                    .contains("\n" + shown + "```");
        }
    }

    @Test
    void theExampleEndsAsTheGuideTells() throws IOException, SQLException {
        OwnExport.Told told = OwnExport.once();
        OwnExport example = told.example();
        assertThat(told.ending().exitCode()).as(told.ending().sentence()).isEqualTo(Ending.DONE);
        List<String> last =
                told.said().lines().filter(line -> !line.startsWith(" ")).toList();
        assertThat(Page.of("sources.md").text()).contains("```\n" + String.join("\n", last) + "\n```");

        assertThat(example.query("select practice_id, visit_id, status, wait_to_be_seen_minutes, has_impossible_clock,"
                        + " charged, rating_provider from mart_visit_experience order by all"))
                .containsExactly(
                        "NORD 1001 completed 20.0 false 58.2000 9.0000",
                        "NORD 1002 completed 20.0 false 41.0000 null",
                        "NORD 1003 no_show null false null null",
                        "NORD 1005 completed 5.0 false null null",
                        "SUED 1001 completed null true null null",
                        "SUED 1002 completed 38.0 false null null",
                        "SUED 1004 completed 0.0 false null null");
        assertThat(example.query("select name from dim_practice order by all"))
                .containsExactly("Praxis Nord", "Praxis Süd");
        assertThat(example.query("select count(*) from dim_patient where patient_key <> 0"))
                .containsExactly("8");
        assertThat(example.query("select line_id, visit_match, amount from fact_billing_line order by all"))
                .containsExactly("1 named 58.2000", "2 named -58.2000", "3 matched 41.0000", "4 unmatched 20.0000");
        assertThat(example.query("select mapping, lines_read, lines_current, lines_duplicate, lines_rejected,"
                        + " lines_filtered from mart_accounting order by all"))
                .containsExactly(
                        "praxo/billing 5 3 0 0 2",
                        "praxo/billing-2 5 1 0 0 4",
                        "praxo/practices 2 2 0 0 0",
                        "praxo/surveys 4 4 0 0 0",
                        "praxo/visits 10 7 1 1 1");
        assertThat(example.query("from ledger.flag select column_name, reason, lines"))
                .containsExactly("checked_out_at bad-clock 2");
        assertThat(Files.readString(example.output().resolve("rejects/visits.csv")))
                .contains("\nvisits-2026-Q1.csv,5,scheduled_at,30.02.2026 09:00,bad-clock,");
    }
}
