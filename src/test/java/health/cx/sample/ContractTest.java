package health.cx.sample;

import static java.time.LocalDateTime.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of every sample, whatever its seed. */
class ContractTest {

    private static final String CLOCK = "20\\d\\d-(0[1-9]|1[0-2])-\\d\\dT([01]\\d|2[0-3]):\\d\\d";
    private static final LocalDate TO = LocalDate.of(2025, 6, 30);

    /** The input contract, written down a second time. */
    private static final Map<String, Set<String>> COLUMNS = Map.ofEntries(
            Map.entry(
                    "practices",
                    columns("practice_id name specialty region rurality time_zone practice_group valid_from")),
            Map.entry("providers", columns("provider_id practice_id name role specialty valid_from")),
            Map.entry(
                    "patients",
                    columns("patient_id birth_date birth_year sex postal_code rurality education general_health"
                            + " deprivation_quintile language insurance_class distance_km valid_from"
                            + " first_name last_name email phone")),
            Map.entry(
                    "visits",
                    columns(
                            "visit_id practice_id provider_id patient_id booked_at scheduled_at arrived_at checked_in_at"
                                    + " roomed_at provider_in_at provider_out_at checked_out_at status mode patient_type"
                                    + " arrival_state limited_options acquisition follow_up_due_on recorded_at")),
            Map.entry(
                    "billing",
                    columns(
                            "line_id practice_id visit_id patient_id service_date posted_on entry amount payer_id payer_class"
                                    + " procedure_code denial_code denied_amount corrects_line_id estimate_amount patient_due"
                                    + " statement_on recorded_at")),
            Map.entry("invitations", columns("invitation_id practice_id visit_id sent_on mode disposition")),
            Map.entry(
                    "surveys",
                    columns(
                            "response_id practice_id item answer invitation_id visit_id patient_id visit_date respondent mode"
                                    + " instrument instrument_version sampling_scheme sent_on received_on recorded_at")),
            Map.entry("follow_ups", columns("follow_up_id practice_id visit_id due_on attempted_at reached symptoms")),
            Map.entry(
                    "feedback",
                    columns(
                            "feedback_id practice_id visit_id received_at kind topic acknowledged_at resolved_at reopened")),
            Map.entry(
                    "hand_offs",
                    columns("hand_off_id practice_id visit_id to partner_id due_on requested_at completed_at status")),
            Map.entry("payers", columns("payer_id name payer_class")));

    private static final List<String> ORDER =
            List.of("arrived_at", "checked_in_at", "roomed_at", "provider_in_at", "provider_out_at", "checked_out_at");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -17, Long.MAX_VALUE})
    void holdsForEverySeed(long seed) throws IOException {
        Folder folder = Folder.write(new SampleNetwork(9, 4_000, LocalDate.of(2024, 2, 29), TO, seed), temporary);

        headersHaveOnlyColumnsOfTheContract(folder);
        nothingHasHappenedAfterTheLastDay(folder);
        rowsLieInTheQuarterInWhichTheyWereRecorded(folder);
        List<CSVRecord> sound = folder.rows("visits").stream()
                .filter(row -> instant(row.get("scheduled_at")) && instant(row.get("arrived_at")))
                .toList();
        assertThat(sound).allSatisfy(ContractTest::keepsPracticeHours);
        assertThat(sound.stream().filter(row -> !inOrder(row)).count()).isEqualTo(folder.dirt(Dirt.IMPOSSIBLE_CLOCK));
        assertThat(folder.rows("billing").stream().map(row -> row.get("amount")))
                .allMatch(text -> text.matches("-?\\d+\\.\\d\\d"));
    }

    private static void headersHaveOnlyColumnsOfTheContract(Folder folder) {
        Stream.of(Subject.values())
                .forEach(subject -> assertThat(COLUMNS.get(subject.file()))
                        .as(subject.file())
                        .containsAll(subject.columns()));
        folder.files().stream()
                .filter(file -> !Folder.name(file).equals("truth"))
                .forEach(file -> {
                    String subject = Folder.name(file).replaceFirst("-\\d{4}-Q\\d$", "");
                    assertThat(COLUMNS.get(subject))
                            .containsAll(Folder.read(file).get(0).getParser().getHeaderNames());
                });
    }

    /** Only booked visits lie ahead. */
    private static void nothingHasHappenedAfterTheLastDay(Folder folder) {
        for (Path file : folder.files()) {
            Folder.read(file).stream()
                    .filter(row -> !row.isMapped("status") || !row.get("status").equals("booked"))
                    .flatMap(CSVRecord::stream)
                    .filter(cell -> date(cell) || (instant(cell) && !cell.isEmpty()))
                    .forEach(cell ->
                            assertThat(LocalDate.parse(cell.substring(0, 10))).isBeforeOrEqualTo(TO));
        }
    }

    private static void rowsLieInTheQuarterInWhichTheyWereRecorded(Folder folder) {
        folder.files("surveys")
                .forEach(file -> assertThat(Folder.read(file))
                        .allSatisfy(row -> assertThat(Folder.name(file)).endsWith(quarter(row.get("received_on")))));
        Stream.of("visits", "billing")
                .flatMap(subject -> folder.files(subject).stream())
                .forEach(file -> assertThat(Folder.read(file).stream()
                                .map(row -> row.get("recorded_at"))
                                .filter(at -> !at.isEmpty()))
                        .allSatisfy(at -> assertThat(Folder.name(file)).endsWith(quarter(at))));
    }

    private static void keepsPracticeHours(CSVRecord row) {
        String clock = row.get("scheduled_at").isEmpty() ? row.get("arrived_at") : row.get("scheduled_at");
        LocalDateTime at = parse(clock);
        assertThat(at.getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
        assertThat(at.getHour()).isBetween(8, 16);
    }

    private static boolean inOrder(CSVRecord row) {
        List<String> clocks =
                ORDER.stream().map(row::get).filter(clock -> !clock.isEmpty()).toList();
        return clocks.equals(clocks.stream().sorted().toList());
    }

    private static String quarter(String date) {
        return date.substring(0, 4) + "-Q" + (Integer.parseInt(date.substring(5, 7)) + 2) / 3;
    }

    private static boolean date(String cell) {
        return cell.matches("20\\d\\d-(0[1-9]|1[0-2])-([01]\\d|2[0-8])");
    }

    /** Whether it is a clock of the contract's form, or empty. */
    static boolean instant(String cell) {
        return cell.isEmpty() || (cell.matches(CLOCK) && !cell.contains("02-30"));
    }

    private static Set<String> columns(String names) {
        return Set.of(names.split(" "));
    }
}
