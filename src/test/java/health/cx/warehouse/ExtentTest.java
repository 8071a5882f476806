package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Whole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night computes only the units that new rows touch and publishes what the whole stage gives; whatever bears on other units
 * is a reason to compute the whole, and says so.
 */
class ExtentTest {

    private static final String VISITS = "visit_id,practice_id,patient_id,scheduled_at,status,limited_options";
    private static final String BILLS =
            "line_id,practice_id,visit_id,patient_id,service_date,posted_on,entry,amount,payer_id,payer_class,"
                    + "corrects_line_id,denied_amount";
    private static final String SURVEYS =
            "response_id,practice_id,item,answer,visit_id,patient_id,visit_date,received_on,sent_on";

    @TempDir
    private Path folder;

    private Nights nights;

    @BeforeEach
    void publishFirst() throws IOException {
        nights = new Nights(folder)
                .file("practices.csv", "practice_id,name", "P1,Elm Street Practice")
                .file(
                        "visits-1.csv",
                        VISITS,
                        "V1,P1,A,2026-03-02T09:00,completed,",
                        "V2,P1,B,2026-03-02T10:00,completed,",
                        "V3,P1,C,2026-03-03T09:00,completed,finance",
                        "V4,P1,D,2026-03-03T10:00,completed,")
                .file(
                        "billing-1.csv",
                        BILLS,
                        "L1,P1,V1,A,,2026-03-05,charge,100,X1,commercial,,",
                        "L2,P1,V2,B,,2026-03-05,charge,50,X1,,,",
                        "L9,P1,,E,2026-03-09,2026-03-10,charge,70,X1,commercial,,")
                .file("surveys-1.csv", SURVEYS, "R1,P1,explained,3,V1,,,2026-03-09,2026-03-05")
                .file("patients-1.csv", "patient_id,birth_year,valid_from", "A,1960,", "B,1970,");
        assertThat(nights.night()).containsExactly("there is no publish to add to");
    }

    @AfterEach
    void close() {
        nights.close();
    }

    private void isOfUnits() throws IOException {
        assertThat(nights.night()).as("reasons to compute the whole").isEmpty();
        assertThat(Whole.differences(nights.published())).isEmpty();
    }

    /** Whole nights are held against the whole by what follows them. */
    private void isWhole(String reason, String... known) throws IOException {
        assertThat(nights.night(known)).singleElement().asString().startsWith(reason);
    }

    /** One after the other, since a first night costs as much as the others. */
    @Test
    void forEachReasonTheWhole() throws IOException {
        ofAPayersClassThatMostLinesNowSayTheWhole();
        ofAPracticesFirstMonthWithLimitsTheWhole();
        ofAPracticesFirstInvitationTheWhole();
        ofAnUnknownItemThatGoesTheWhole();
        ofAPracticesRowTheWhole();
        ofAProviderAndOfAPayerTheWhole();
        ofOtherSettingsTheWhole();
        ofWhatIsForgottenAndOfWhatTheCallerKnowsTheWhole();
        ofManyLinesOrRowsTheWhole();
    }

    @Test
    void nightAfterNightOfUnits() throws IOException {
        nights.file("billing-2.csv", BILLS, "L3,P1,V5,,,2026-03-20,charge,80,X1,,,"); // weeks before its visit
        isOfUnits();
        nights.file("visits-2.csv", VISITS, "V5,P1,F,2026-03-19T09:00,completed,");
        isOfUnits();
        nights.file("visits-3.csv", VISITS, "V1,P1,B,2026-03-02T09:00,completed,"); // to another patient
        isOfUnits();
        nights.file("billing-3.csv", BILLS, "L1,P1,V2,B,,2026-03-05,charge,100,X1,commercial,,"); // to another visit
        isOfUnits();
        nights.file("visits-4.csv", VISITS, "V6,P1,E,2026-03-09T09:00,completed,"); // which L9 fits by patient and day
        isOfUnits();
        nights.file("visits-5.csv", VISITS, "V7,P1,E,2026-03-09T11:00,completed,"); // and now no longer
        isOfUnits();
        nights.file(
                "billing-4.csv", BILLS, "L4,P1,V4,D,,2026-03-12,denial,-20,X1,,L2,20"); // of a line of another visit
        isOfUnits();
        nights.file("surveys-2.csv", SURVEYS, "R2,P1,explained,1,V1,,,2026-03-08,2026-03-05"); // another of V1, earlier
        isOfUnits();
        nights.file("billing-1.csv", BILLS, "L1,P1,V1,A,,2026-03-06,charge,110,X1,commercial,,"); // fewer lines
        isOfUnits();
        nights.file("patients-2.csv", "patient_id,birth_year,valid_from", "B,1971,2026-03-02", "G,1990,");
        isOfUnits();
        nights.file("visits-6.csv", VISITS, "V8,P1,A,2026-03-20T09:00,completed,");
        nights.build(); // and dies before it publishes
        isOfUnits();
        nights.file("visits-7.csv", VISITS, "V1,P1,G,2026-03-02T09:00,completed,");
        nights.hold = "visits-7.csv";
        isOfUnits();
        isOfUnits();
    }

    private void ofAPracticesRowTheWhole() throws IOException {
        nights.file("practices-2.csv", "practice_id,name,valid_from", "P1,Elm Street Clinic,2026-03-03"); // back-dated
        isWhole("a file of practices is new, changed or gone: practices-2.csv");
    }

    private void ofAProviderAndOfAPayerTheWhole() throws IOException {
        nights.file("providers.csv", "practice_id,provider_id,name", "P1,D1,Dr Elm");
        isWhole("a file of providers is new, changed or gone");
        nights.file("payers.csv", "payer_id,name,payer_class", "X1,Blue,government");
        isWhole("a file of payers is new, changed or gone");
    }

    private void ofAPayersClassThatMostLinesNowSayTheWhole() throws IOException {
        nights.file("billing-2.csv", BILLS, "L5,P1,V4,D,,2026-03-05,charge,100,X1,commercial,,");
        isOfUnits();
        nights.file(
                "billing-3.csv",
                BILLS,
                "L6,P1,V4,D,,2026-03-05,charge,100,X1,government,,",
                "L7,P1,V4,D,,2026-03-05,charge,100,X1,government,,",
                "L8,P1,V4,D,,2026-03-05,charge,100,X1,government,,");
        isOfUnits();
        nights.file("billing-4.csv", BILLS, "L10,P1,V4,D,,2026-03-05,charge,100,X1,government,,");
        isWhole("the class of a payer has changed: X1");
    }

    private void ofAPracticesFirstMonthWithLimitsTheWhole() throws IOException {
        nights.file("visits-2.csv", VISITS, "V8,P1,H,2026-03-20T09:00,completed,urgency");
        isOfUnits();
        nights.file("visits-3.csv", VISITS, "V9,P1,H,2026-02-20T09:00,completed,urgency");
        isWhole("a practice notes limited options since another month: P1");
    }

    private void ofAPracticesFirstInvitationTheWhole() throws IOException {
        String header = "invitation_id,practice_id,visit_id,sent_on";
        nights.file("invitations-1.csv", header, "I1,P1,V2,2026-03-05");
        isWhole("a practice has its first invitation or no longer any: P1");
        nights.file("invitations-2.csv", header, "I2,P1,V3,2026-03-05");
        isOfUnits();
    }

    private void ofAnUnknownItemThatGoesTheWhole() throws IOException {
        nights.file("surveys-2.csv", SURVEYS, "R3,P1,unheard_of,1,V2,,,2026-03-08,");
        isOfUnits();
        nights.file("surveys-2.csv", SURVEYS, "R3,P1,explained,1,V2,,,2026-03-08,");
        isWhole("answers to an item that the dictionary lacks are gone: unheard_of");
    }

    private void ofOtherSettingsTheWhole() throws IOException {
        String other = "the version of cx, the measures or the time zone are others";
        nights.zone = ZoneId.of("Europe/London");
        isWhole(other);
        nights.version = "next";
        isWhole(other);
        nights.items = List.of();
        isWhole(other);
        isOfUnits();
    }

    private void ofWhatIsForgottenAndOfWhatTheCallerKnowsTheWhole() throws IOException {
        new Forgetting(nights.warehouse()).file("billing-1.csv");
        isWhole("something was forgotten");
        new Forgetting(nights.warehouse()).persons(List.of(1L));
        isWhole("something was forgotten");
        isWhole("this is a replay", "this is a replay");
        isOfUnits();
    }

    private void ofManyLinesOrRowsTheWhole() throws IOException {
        String[] many = new String[10_002];
        many[0] = VISITS;
        for (int i = 1; i < many.length; i++) {
            many[i] = "W" + i + ",P1,M,2026-03-02T09:00,completed,";
        }
        nights.file("visits-2.csv", many);
        isWhole("a third of all lines, or more, is new");
        nights.file("visits-3.csv", VISITS, "V9,P1,M,2026-03-20T09:00,completed,");
        isWhole("a third of all rows, or more, is touched");
    }
}
