package health.cx.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of records that do not come from delimited text, and of a line that two mappings read. */
class ForeignReplayTest {

    @TempDir
    private Path folder;

    private Desk desk(String mappings) throws IOException {
        Desk desk = Desk.withVisits(folder, "V1,P1,A,2026-03-02T09:00,MU,completed");
        Files.writeString(folder.resolve("own.yaml"), """
                source: own
                patient-ids: network
                mappings:
                  - {subject: practices, files: practices.csv}
                """ + mappings.indent(2));
        Path job = folder.resolve("job.yaml");
        Files.writeString(job, Files.readString(job).replace("jobs/sources/canonical.yaml", "own.yaml"));
        return desk;
    }

    @Test
    void anElementOfADocumentIsCorrectedAlone() throws IOException {
        Desk desk = desk("""
                - subject: visits
                  files: visits.ndjson
                  format: ndjson
                  each: "$.visits[*]"
                  columns: {visit_id: "@.id", practice_id: "$.practice", patient_id: "@.patient", scheduled_at: "@.at", status: "@.status"}
                """);
        desk.home()
                .input(
                        "visits.ndjson",
                        "{\"practice\":\"P1\",\"visits\":[{\"id\":\"1\",\"patient\":\"A\",\"at\":\"2026-03-02T09:00\",\"status\":\"completed\"},"
                                + "{\"id\":\"2\",\"patient\":\"B\",\"at\":\"soon\",\"status\":\"completed\"},"
                                + "{\"id\":\"3\",\"patient\":\"C\",\"at\":\"later\",\"status\":\"completed\"}]}");
        assertThat(desk.home().run(0).exitCode()).isZero();
        Path sheet =
                desk.open("visits").set(1, "scheduled_at", "2026-03-04T10:00").save();
        assertThat(desk.replay(1, sheet).said()).contains("1 replayed, 1 unchanged");
        assertThat(desk.published("select visit_id, scheduled_at::varchar from fact_visit order by all"))
                .containsExactly("1 2026-03-02 09:00:00", "2 2026-03-04 10:00:00");
        assertThat(desk.rejected("visits"))
                .extracting(row -> row.get("visit_id"))
                .containsExactly("3");
        assertThat(desk.replay(2, sheet).said()).contains("1 closed").contains("Nothing is new");
    }

    @Test
    void aPaymentOfARemittanceIsCorrected() throws IOException {
        Desk desk = desk("""
                - {subject: visits, files: visits.csv}
                - subject: billing
                  files: "*.835"
                  format: x12-835
                  date-formats: [yyyyMMdd]
                  where: {kind: [service_payment]}
                  columns:
                    line_id: line_id
                    practice_id: {constant: P1}
                    visit_id: claim_id
                    service_date: service_date
                    posted_on: payment_date
                    entry: {constant: payment}
                    amount: {column: paid, negate: yes}
                """);
        desk.home()
                .input(
                        "march.835",
                        "ISA*00*          *00*          *ZZ*PAYERONE       *ZZ*CLEARHOUSE     *260310*0915*^*00501*000000101*0*P*:~",
                        "GS*HP*PAYERONE*CLEARHOUSE*20260310*0915*101*X*005010X221A1~",
                        "ST*835*0001~",
                        "BPR*I*180*C*ACH*CCP*01*071000013*DA*1234567*1351840597**01*071000288*DA*7654321*20260312~",
                        "TRN*1*CHK70001*1351840597~",
                        "N1*PR*FIRST MUTUAL*XV*12345~",
                        "N1*PE*ELM STREET*XX*1234567893~",
                        "LX*1~",
                        "CLP*V1*1*180*180**12*71A0001*11~",
                        "SVC*HC:99213*100*100**1~",
                        "DTM*472*20260231~",
                        "SVC*HC:85025*80*80**1~",
                        "DTM*472*20260302~",
                        "SE*12*0001~",
                        "GE*1*101~",
                        "IEA*1*000000101~");
        assertThat(desk.home().run(0).exitCode()).isZero();
        assertThat(desk.rejected("billing"))
                .extracting(row -> row.get("cx_column") + " " + row.get("cx_value"))
                .containsExactly("service_date 20260231");
        Path sheet = desk.open("billing").set(1, "service_date", "2026-03-02").save();
        assertThat(desk.replay(1, sheet).said()).contains("1 replayed");
        assertThat(desk.published("select amount::varchar from fact_billing_line order by all"))
                .containsExactly("-100.0000", "-80.0000");
        assertThat(desk.rejects("billing")).doesNotExist();
    }

    @Test
    void aBrokenLineIsFilledInForEachMappingThatReadsIt() throws IOException {
        Desk desk = desk("""
                - {subject: visits, files: visits.csv}
                - {subject: billing, files: bills.csv, columns: {line_id: Item, practice_id: Office, posted_on: Booked, entry: {constant: charge}, amount: Charged}}
                - {subject: billing, files: bills.csv, columns: {line_id: {template: "{Item}p"}, practice_id: Office, posted_on: Booked, entry: {constant: payment}, amount: {column: Paid, negate: yes}}}
                """);
        desk.home()
                .input("bills.csv", "Item,Office,Booked,Charged,Paid", "1,P1,2026-03-03,20,20", "2,P1,2026-03-04,30");
        assertThat(desk.home().run(0).exitCode()).isZero();
        assertThat(desk.rejected("billing"))
                .extracting(row -> row.get("cx_mapping") + " " + row.get("cx_line") + " " + row.get("cx_reason"))
                .containsExactly("own/billing 3 wrong-field-count", "own/billing-2 3 wrong-field-count");
        Sheet sheet = desk.open("billing");
        for (int row = 1; row <= 2; row++) {
            sheet.set(row, "practice_id", "P1").set(row, "posted_on", "2026-03-04");
        }
        Path filled = sheet.set(1, "line_id", "2")
                .set(1, "entry", "charge")
                .set(1, "amount", "30")
                .set(2, "line_id", "2p")
                .set(2, "entry", "payment")
                .set(2, "amount", "30") // under negate, a payment is written as the file writes it
                .save();
        assertThat(desk.replay(1, filled).said()).contains("2 replayed");
        assertThat(desk.published("select line_id, amount::varchar from fact_billing_line order by all"))
                .containsExactly("1 20.0000", "1p -20.0000", "2 30.0000", "2p -30.0000");
        assertThat(desk.rejects("billing")).doesNotExist();
    }
}
