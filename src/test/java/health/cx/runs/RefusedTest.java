package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Ending;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook from which a hidden figure would follow is held back, and what it said before stays. */
class RefusedTest {

    private static final String COLUMNS =
            "practice_id,period_start,period_end,measure_id,statistic,value,n,lower,upper,marker";

    @TempDir
    private Path folder;

    /** A year of 40 visits a month, each with a wait, but for 6 in December; and some more in its first month. */
    private static String[] visits(int more) {
        List<String> rows =
                new ArrayList<>(List.of("visit_id,practice_id,patient_id,scheduled_at,status,wait_to_be_seen_minutes"));
        for (int month = 0; month < 12; month++) {
            YearMonth in = YearMonth.of(2025, 4).plusMonths(month);
            int visits = in.getMonthValue() == 12 ? 6 : month == 0 ? 40 + more : 40;
            for (int i = 0; i < visits; i++) {
                rows.add("V%d-%d,P1,A%d,%s-%02dT09:00,completed,%d".formatted(month, i, i, in, 1 + i % 28, 10 + i % 7));
            }
        }
        return rows.toArray(String[]::new);
    }

    @Test
    void isHeldBackNamesTheCellsAndLeavesTheIssueBefore() throws IOException {
        Home home = Home.in(folder)
                .input("practices.csv", "practice_id,name", "P1,Elm")
                .input("visits.csv", visits(0));
        Path job = folder.resolve("job.yaml");
        Files.writeString(
                job,
                Files.readString(job)
                        .replace("period: latest", "period: 2026-03")
                        .replace("practice: own, network: own", "practice: cms11, network: cms11"));
        Home.Ended first = home.run(0);
        assertThat(first.exitCode()).as(first.said()).isZero();
        Path workbook = home.output().resolve("reports/2026-03/practices/P1/P1-Elm.xlsx");
        byte[] before = Files.readAllBytes(workbook);

        // an issue that somebody else's program wrote tells what lies before and behind the hidden month, with it
        Path other = Files.createDirectories(home.output().resolve("reports/2026-02/network/data"));
        Files.writeString(
                other.resolve("measures.csv"),
                String.join(
                        "\n",
                        COLUMNS,
                        "P1,2025-10-01,2025-12-31,wait_to_be_seen_minutes,median,13,86,,,",
                        "P1,2025-12-01,2026-03-31,wait_to_be_seen_minutes,median,13,126,,,",
                        ""));
        Files.writeString(home.output().resolve("reports/2026-02/manifest.json"), """
                {"period": "2026-02", "periodStart": "2026-02-01", "periodEnd": "2026-02-28", "issue": 1, "reason": "",
                 "run": "20260301-021500-000", "dataUntil": "2026-02-28", "job": "", "cxVersion": "", "dataVersion": "",
                 "volumes": [], "outputs": [{"file": "network/data/measures.csv", "sha256": ""}]}
                """);
        home.input("visits.csv", visits(1));
        Home.Ended ended = home.run(1);
        assertThat(ended.exitCode()).isEqualTo(Ending.HELD);
        assertThat(ended.said())
                .contains("Held back, and nothing of it published: The workbook of ")
                .contains("The workbook of practices/P1, from which hidden figures would follow (")
                .contains("Periods, Wait to be seen of 2025-12-01 to 2025-12-31")
                .contains("the one before stays.");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
        assertThat(Files.readString(home.output().resolve("runs/20260401-021600-000/run.json")))
                .contains("\"heldWorkbooks\" : [ \"The workbook of ");
        assertThat(home.run(2).exitCode()).as("it is tried again").isEqualTo(Ending.HELD);
    }
}
