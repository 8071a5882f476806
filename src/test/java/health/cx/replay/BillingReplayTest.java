package health.cx.replay;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of a file that two mappings read, and of one that is held back. */
class BillingReplayTest {

    private static final String HEADER = "Item,Office,Booked,Type,Amount";

    @TempDir
    private Path folder;

    private Desk desk = new Desk(new Home(Path.of("")));

    @BeforeEach
    void twoMappings() throws IOException {
        desk = Desk.withVisits(folder, "V1,P1,A,2026-03-02T09:00,MU,completed");
        String columns = "line_id: Item, practice_id: Office, posted_on: Booked, amount: ";
        Files.writeString(folder.resolve("own.yaml"), """
                source: own
                patient-ids: network
                mappings:
                  - {subject: practices, files: practices.csv}
                  - {subject: visits, files: visits.csv}
                  - subject: billing
                    files: bills.csv
                    date-formats: [dd.MM.yyyy]
                    where: {Type: [C]}
                    columns: {%sAmount, entry: {constant: charge}}
                  - subject: billing
                    files: bills.csv
                    date-formats: [dd.MM.yyyy]
                    where: {Type: [P]}
                    columns: {%s{template: "-{Amount}"}, entry: {constant: payment}}
                """.formatted(columns, columns));
        Path job = folder.resolve("job.yaml");
        Files.writeString(job, Files.readString(job).replace("jobs/sources/canonical.yaml", "own.yaml"));
    }

    @Test
    void eachMappingHasItsOwn() {
        desk.home()
                .input("bills.csv", HEADER, "L1,P1,03.03.2026,C,ten", "L2,P1,31.02.2026,P,5", "L3,P1,03.03.2026,P,5");
        assertThat(desk.home().run(0).exitCode()).isZero();
        assertThat(desk.rejected("billing"))
                .extracting(row -> row.get("cx_mapping") + " " + row.get("cx_line") + " " + row.get("cx_value"))
                .containsExactly("own/billing 2 ten", "own/billing-2 3 31.02.2026");
        Path sheet = desk.open("billing")
                .set(1, "amount", "10")
                .set(2, "posted_on", "2026-02-28")
                .save();
        assertThat(desk.replay(1, sheet).said()).contains("2 replayed");
        assertThat(desk.published("select line_id, amount, posted_on from fact_billing_line order by all"))
                .containsExactly("L1 10.0000 2026-03-03", "L2 -5.0000 2026-02-28", "L3 -5.0000 2026-03-03");
        assertThat(desk.published("select mapping, lines_read, lines_current, lines_rejected, lines_filtered,"
                        + " charges_read, charges_current from mart_accounting where subject = 'billing' order by all"))
                .containsExactly("own/billing 3 1 0 2 20.0000 10.0000", "own/billing-2 3 2 0 1 0.0000 0.0000");
    }

    @Test
    void aFileThatWasHeldBackIsPublishedWhenItsRejectsAreMended() throws IOException {
        Path job = folder.resolve("job.yaml");
        Files.writeString(
                job, Files.readString(job).replace("fail: 100%", "fail: 20%").replace("warn: 100%", "warn: 20%"));
        desk.home().input("bills.csv", HEADER, "L1,P1,03.03.2026,C,ten", "L2,P1,03.03.2026,C,20");
        Home.Ended held = desk.home().run(0);
        assertThat(held.exitCode()).isEqualTo(20);
        assertThat(held.said()).contains("hand them to cx replay");
        Home.Ended ended =
                desk.replay(1, desk.open("billing").set(1, "amount", "10").save());
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        assertThat(desk.published("select sum(amount) from fact_billing_line")).containsExactly("30.0000");
    }
}
