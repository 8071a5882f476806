package health.cx.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet does to a file by itself is no correction. */
class SpreadsheetReplayTest {

    @TempDir
    private Path folder;

    @Test
    void aGermanSpreadsheetLeavesIdentifiersAndDatesAsTheyWere() {
        Desk desk = Desk.withVisits(
                folder, "0071,P1,0815,2026-03-02 09:00,9377952927E-5,weg", "0072,P1,0815,2026-03-02 09:00,Müller,weg");
        desk.home().run(0);
        Sheet sheet = desk.open("visits")
                .renders("0071", "71")
                .renders("0072", "72")
                .renders("9377952927E-5", "93779,52927")
                .renders("2026-03-02 09:00", "02.03.2026 09:00")
                .set(1, "status", "completed")
                .set(2, "status", "completed");
        assertThat(desk.replay(1, sheet.save(';', Charset.forName("windows-1252")))
                        .said())
                .contains("2 replayed");
        assertThat(desk.published("select visit_id, provider_id, scheduled_at::varchar, status from fact_visit"
                        + " join dim_provider using (provider_key)"
                        + " join dim_visit_profile using (visit_profile_key) order by all"))
                .containsExactly(
                        "0071 9377952927E-5 2026-03-02 09:00:00 completed",
                        "0072 Müller 2026-03-02 09:00:00 completed");
    }

    @Test
    void anAmericanSpreadsheetTellsItsOrderOfDaysByThoseThatItWasGiven() {
        Desk desk = Desk.withVisits(folder, "V1,P1,A,2026-03-31 09:00,,weg", "V2,P1,B,soon,,completed");
        desk.home().run(0);
        Sheet sheet = desk.open("visits")
                .renders("2026-03-31 09:00", "3/31/2026 9:00")
                .renders("soon", "3/4/2026 1:30 PM");
        assertThat(desk.replay(1, sheet.save('\t', StandardCharsets.UTF_16)).said())
                .contains("1 replayed, 1 unchanged");
        assertThat(desk.published("select visit_id, scheduled_at::varchar from fact_visit"))
                .containsExactly("V2 2026-03-04 13:30:00");
    }

    @Test
    void aDayThatCouldBeTwoIsNotGuessed() {
        Desk desk = Desk.withVisits(folder, "V1,P1,A,2026-03-02 09:00,,completed", "V2,P1,B,soon,,completed");
        desk.home().run(0);
        Sheet sheet = desk.open("visits").set(1, "scheduled_at", "3/4/2026 13:30");
        assertThat(desk.replay(1, sheet.save()).said()).contains("scheduled_at, bad-clock");
        assertThat(desk.rejected("visits"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("cx_value", "3/4/2026 13:30"));
    }
}
