package health.cx.replay;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a person corrects in a file of rejects counts as if the export had been right. */
class ReplayTest {

    private static final String GOOD = "V1,P1,A,2026-03-02T09:00,MU,completed";
    private static final String NO_DAY = "V2,P1,A,yesterday,MU,completed";
    private static final String NO_STATUS = "V3,P1,B,2026-03-03T09:00,MU,gone";

    private static final String DAY = "2026-03-04T10:00";

    @TempDir
    private Path folder;

    private Desk ran(String... visits) {
        Desk desk = Desk.withVisits(folder, visits);
        assertThat(desk.home().run(0).exitCode()).isZero();
        return desk;
    }

    @Test
    void aMendedRecordIsAcceptedOnceAndItsRejectClosed() {
        Desk desk = ran(GOOD, NO_DAY, NO_STATUS);
        Home.Ended ended = desk.replay(
                1,
                desk.open("visits")
                        .set(1, "scheduled_at", DAY)
                        .set(2, "status", "no_show")
                        .save());
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("corrected.csv: 2 replayed.").contains("0 rejected");
        assertThat(desk.published("select visit_id, status, scheduled_at::varchar from fact_visit"
                        + " join dim_visit_profile using (visit_profile_key) order by all"))
                .containsExactly(
                        "V1 completed 2026-03-02 09:00:00",
                        "V2 completed 2026-03-04 10:00:00",
                        "V3 no_show 2026-03-03 09:00:00");
        assertThat(desk.rejects("visits")).doesNotExist();
        assertThat(desk.published("select lines_read, lines_current, lines_rejected from mart_accounting"
                        + " where mapping = 'canonical/visits'"))
                .containsExactly("3 3 0");
    }

    @Test
    void handingItInTwiceChangesNothing() {
        Desk desk = ran(GOOD, NO_DAY);
        Path sheet = desk.open("visits").set(1, "scheduled_at", DAY).save();
        assertThat(desk.replay(1, sheet).exitCode()).isZero();
        Map<String, String> reports = desk.reports();
        Home.Ended again = desk.replay(2, sheet);
        assertThat(again.exitCode()).isZero();
        assertThat(again.said())
                .contains("Nothing to replay: corrected.csv: 1 closed.")
                .contains("Nothing is new");
        assertThat(desk.reports()).isEqualTo(reports).isNotEmpty();
        assertThat(desk.home().run(3).said()).contains("Nothing is new");
    }

    @Test
    void aRecordThatIsStillAtFaultIsRejectedWithWhatWasCorrected() {
        Desk desk = ran(GOOD, NO_DAY);
        Home.Ended ended = desk.replay(
                1,
                desk.open("visits").set(1, "scheduled_at", "2026-02-30T10:00").save());
        assertThat(ended.said())
                .contains("1 still rejected")
                .contains("line 2 (visits.csv, line 3): still rejected; scheduled_at, bad-clock: A date and time");
        assertThat(desk.rejected("visits"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("cx_value", "2026-02-30T10:00")
                        .containsEntry("cx_reason", "bad-clock")
                        .containsEntry("cx_line", "3"));
        desk.replay(2, desk.open("visits").set(1, "scheduled_at", DAY).save());
        assertThat(desk.rejects("visits")).doesNotExist();
        assertThat(desk.published("select visit_id from fact_visit order by all"))
                .containsExactly("V1", "V2");
    }

    @Test
    void whatIsDeletedOrLeftAloneStaysRejected() {
        Desk desk = ran(GOOD, NO_DAY, NO_STATUS, "V4,P1,C,tomorrow,MU,completed");
        Home.Ended ended = desk.replay(
                1, desk.open("visits").set(2, "status", "no_show").delete(1).save());
        assertThat(ended.said()).contains("1 replayed, 1 unchanged").contains("2 rejected");
        assertThat(desk.rejected("visits"))
                .extracting(row -> row.get("visit_id"))
                .containsExactly("V2", "V4");
    }

    @Test
    void theValueMayBeCorrectedWhereItIsNamedAsFaulty() {
        Desk desk = ran(GOOD, NO_DAY);
        assertThat(desk.replay(1, desk.open("visits").set(1, "cx_value", DAY).save())
                        .said())
                .contains("1 replayed");
        assertThat(desk.rejects("visits")).doesNotExist();
    }

    @Test
    void aBlankPersonIsTheOneInTheFileAndAFilledOneIsTaken() {
        Desk desk = ran(GOOD, NO_DAY, "V3,P1,,2026-03-03T09:00,MU,completed");
        assertThat(desk.rejected("visits")).allSatisfy(row -> assertThat(row).containsEntry("patient_id", ""));
        Path sheet = desk.open("visits")
                .set(1, "scheduled_at", DAY)
                .set(2, "patient_id", "A")
                .save();
        assertThat(desk.replay(1, sheet).said()).contains("2 replayed");
        assertThat(desk.published("select count(*), count(distinct patient_key) from fact_visit"))
                .containsExactly("3 1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatAPersonFillsInStandsInTheCorrectionsAloneAndForTheOwnerAlone() throws IOException {
        Desk desk = ran(GOOD, "V3,P1,,2026-02-30T09:00,MU,completed");
        Path sheet = desk.open("visits").set(1, "patient_id", "Mustermann").save();
        assertThat(desk.replay(1, sheet).said()).contains("1 still rejected").doesNotContain("Mustermann");
        assertThat(desk.holding("Mustermann"))
                .singleElement()
                .asString()
                .startsWith("warehouse/corrections/")
                .endsWith(".json");
        Path corrections = desk.home().output().resolve("warehouse/corrections");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(corrections)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(corrections)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void aLineThatCouldNotBeSplitIsFilledIn() {
        Desk desk = ran(GOOD, "V2,P1,A,2026-03-04T10:00,MU", NO_STATUS);
        assertThat(desk.rejected("visits").get(0)).containsEntry("cx_reason", "wrong-field-count");
        Sheet half = desk.open("visits").set(1, "visit_id", "V2").set(1, "practice_id", "P1");
        assertThat(desk.replay(1, half.save()).said()).contains("patient_id, missing-value");
        Sheet whole = desk.open("visits")
                .set(1, "patient_id", "A")
                .set(1, "arrived_at", DAY)
                .set(1, "status", "completed");
        assertThat(desk.replay(2, whole.save()).said()).contains("1 replayed, 1 unchanged");
        assertThat(desk.published("select visit_id, arrived_at::varchar from fact_visit order by all"))
                .containsExactly("V1 ", "V2 2026-03-04 10:00:00");
    }

    @Test
    void aRestatedFileLosesWhatWasCorrectedInIt() {
        Desk desk = ran(GOOD, NO_DAY);
        Path sheet = desk.open("visits").set(1, "scheduled_at", DAY).save();
        desk.replay(1, sheet);
        desk.visits(GOOD, NO_DAY, "V5,P1,C,2026-03-05T09:00,MU,completed");
        assertThat(desk.home().run(2).said())
                .contains("visits.csv has other content than when 1 of its records were corrected")
                .contains("1 rejected");
        assertThat(desk.published("select visit_id from fact_visit order by all"))
                .containsExactly("V1", "V5");
        Home.Ended late = desk.replay(3, sheet);
        assertThat(late.exitCode()).isEqualTo(40);
        assertThat(late.said()).contains("visits.csv is not there with the content that was rejected");
        desk.visits(GOOD, NO_DAY);
        assertThat(desk.home().run(4).said()).as("the corrected bytes are back").contains("0 rejected");
    }

    @Test
    void anInputFileThatIsGoneIsNamedAndTheOthersAreReplayed() throws IOException {
        Desk desk = Desk.withVisits(folder, GOOD, NO_DAY);
        desk.home().input("visits-2.csv", "visit_id,practice_id,patient_id,scheduled_at,provider_id,status", NO_STATUS);
        desk.home().run(0);
        Sheet sheet = desk.open("visits");
        assertThat(sheet.rows().get(1)).startsWith("visits-2.csv");
        Files.delete(folder.resolve("input/visits-2.csv"));
        Home.Ended ended = desk.replay(
                1, sheet.set(1, "status", "no_show").set(2, "scheduled_at", DAY).save());
        assertThat(ended.exitCode()).isEqualTo(40);
        assertThat(ended.said())
                .contains("1 replayed, 1 original missing")
                .contains("visits-2.csv is not there with the content that was rejected")
                .contains("workbooks in");
        assertThat(desk.rejected("visits"))
                .extracting(row -> row.get("visit_id"))
                .containsExactly("V3");
    }

    @Test
    void whatNobodyRejectedIsUnknown() {
        Desk desk = ran(GOOD, NO_DAY);
        assertThat(desk.replay(1, desk.open("visits").set(1, "cx_line", "99").save())
                        .said())
                .contains("Nothing to replay: corrected.csv: 1 unknown.")
                .contains("line 2 (visits.csv, line 99): unknown; no record begins there.");
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Desk desk = ran(GOOD, NO_DAY);
        Home.Ended ended = desk.replay(1, folder.resolve("input/visits.csv"));
        assertThat(ended.exitCode()).isEqualTo(40);
        assertThat(ended.said()).contains("visits.csv, line 1: this is not the header of a file of rejects");
        assertThat(desk.replay(2, folder.resolve("no.csv")).said()).contains("there is no such file");
        assertThat(desk.replay(3, desk.open("visits").repeat(1).save()).said())
                .contains("line 3: this is the same record as on line 2");
        assertThat(desk.home().output().resolve("warehouse/corrections")).doesNotExist();
    }
}
