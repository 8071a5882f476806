package health.cx.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dirt in the committed files, counted again without the generator, is what truth.csv says. */
class DirtTest {

    private static final Set<String> STATUS = Set.of("booked", "completed", "no_show", "cancelled", "left_unseen");
    private static final Set<String> ENTRY =
            Set.of("charge", "payment", "adjustment", "denial", "correction", "refund", "void");

    private static final Folder SAMPLE = new Folder(Path.of("input"));
    private static List<CSVRecord> visits = List.of();
    private static List<CSVRecord> bills = List.of();
    private static List<CSVRecord> surveys = List.of();

    @BeforeAll
    static void read() {
        visits = SAMPLE.rows("visits");
        bills = SAMPLE.rows("billing");
        surveys = SAMPLE.rows("surveys");
    }

    @Test
    void versionsOfVisits() {
        versions(visits, "visit_id", Dirt.DUPLICATE_VISIT, Dirt.LATE_VISIT, Dirt.CORRECTED_VISIT);
    }

    @Test
    void versionsOfBillLines() {
        versions(bills, "line_id", Dirt.DUPLICATE_BILL_LINE, Dirt.LATE_BILL_LINE, Dirt.CORRECTED_BILL_LINE);
    }

    private static void versions(List<CSVRecord> rows, String id, Dirt duplicate, Dirt late, Dirt corrected) {
        Collection<List<CSVRecord>> groups = rows.stream()
                .collect(groupingBy(row -> row.get("practice_id") + " " + row.get(id)))
                .values();
        planted(
                duplicate,
                groups.stream()
                        .filter(group -> group.size() == 2 && contents(group) == 1)
                        .count());
        planted(
                corrected,
                groups.stream()
                        .filter(group -> group.size() == 2 && contents(group) == 2)
                        .count());
        planted(
                late,
                groups.stream()
                        .filter(group -> group.size() == 1
                                && !group.get(0).get("recorded_at").isEmpty())
                        .count());
        assertThat(groups).allMatch(group -> group.size() <= 2);
    }

    @Test
    void impossibleClocks() {
        planted(
                Dirt.IMPOSSIBLE_CLOCK,
                visits.stream()
                        .filter(row -> before(row, "provider_in_at", "arrived_at")
                                || before(row, "checked_out_at", "provider_out_at"))
                        .count());
    }

    @Test
    void rejectedRows() {
        long dates = visits.stream()
                .filter(row ->
                        !ContractTest.instant(row.get("scheduled_at")) || !ContractTest.instant(row.get("arrived_at")))
                .count();
        long postings = bills.stream()
                .filter(row -> !ContractTest.instant(row.get("posted_on") + "T00:00"))
                .count();
        planted(Dirt.BAD_DATE_VISIT, dates);
        planted(Dirt.BAD_DATE_BILL_LINE, postings);
        planted(
                Dirt.BAD_CODE_VISIT,
                visits.stream()
                        .filter(row -> !STATUS.contains(row.get("status")))
                        .count());
        planted(
                Dirt.BAD_CODE_BILL_LINE,
                bills.stream().filter(row -> !ENTRY.contains(row.get("entry"))).count());
    }

    @Test
    void fewerThanOneRowInAHundredOfAFileIsRejected() {
        for (String subject : List.of("visits", "billing")) {
            String code = subject.equals("visits") ? "status" : "entry";
            String date = subject.equals("visits") ? "scheduled_at" : "posted_on";
            Set<String> known = subject.equals("visits") ? STATUS : ENTRY;
            for (Path file : SAMPLE.files(subject)) {
                List<CSVRecord> rows = Folder.read(file);
                long bad = rows.stream()
                        .filter(row -> !known.contains(row.get(code))
                                || !row.get(date).matches("|20\\d\\d-\\d\\d-\\d\\d(T.*)?")
                                || row.get(date).matches(".*-(02-3|06-31|13-).*"))
                        .count();
                assertThat(100 * bad).as(file.toString()).isLessThan(rows.size());
            }
        }
    }

    @Test
    void unknownPractices() {
        Set<String> known = SAMPLE.rows("practices").stream()
                .map(row -> row.get("practice_id"))
                .collect(toSet());
        planted(Dirt.UNKNOWN_PRACTICE_VISIT, unknown(visits, known));
        planted(Dirt.UNKNOWN_PRACTICE_BILL_LINE, unknown(bills, known));
        assertThat(unknown(surveys, known)).isZero();
    }

    @Test
    void billsWithoutVisitMostlyFitOne() {
        Map<String, Long> fits = visits.stream()
                .filter(row -> row.get("status").equals("completed"))
                .collect(groupingBy(
                        row -> row.get("patient_id") + day(row), mapping(row -> row.get("visit_id"), counting())));
        List<CSVRecord> lost = SAMPLE.current("billing", "line_id").values().stream()
                .filter(row -> row.get("visit_id").isEmpty())
                .toList();
        long fitting = lost.stream()
                .filter(row -> fits.getOrDefault(row.get("patient_id") + row.get("service_date"), 0L) == 1)
                .count();

        assertThat(fitting).isBetween(lost.size() * 9L / 10, (long) lost.size());
    }

    /** A line that was told twice counts once. */
    @Test
    void recordsWithoutVisit() {
        planted(
                Dirt.BILL_LINE_WITHOUT_VISIT,
                bills.stream()
                        .filter(row -> row.get("visit_id").isEmpty())
                        .map(row -> row.get("practice_id") + row.get("line_id"))
                        .distinct()
                        .count());
        planted(
                Dirt.SURVEY_WITHOUT_VISIT,
                surveys.stream()
                        .filter(row -> row.get("visit_id").isEmpty())
                        .map(row -> row.get("practice_id") + row.get("response_id"))
                        .distinct()
                        .count());
    }

    @Test
    void surveysAnsweredTwice() {
        Map<String, Map<String, Long>> items = surveys.stream()
                .filter(row -> !row.get("visit_id").isEmpty())
                .collect(groupingBy(
                        row -> row.get("practice_id") + row.get("visit_id") + row.get("respondent"),
                        groupingBy(row -> row.get("received_on"), TreeMap::new, counting())));
        long fuller = 0;
        long twice = 0;
        for (Map<String, Long> responses : items.values()) {
            List<Long> sizes = List.copyOf(responses.values());
            boolean later = sizes.size() == 2 && sizes.get(1) >= sizes.get(0) + 3;
            fuller += later ? 1 : 0;
            twice += sizes.size() == 2 && !later ? 1 : 0;
        }
        planted(Dirt.SURVEY_TWICE, twice);
        planted(Dirt.SURVEY_TWICE_FULLER, fuller);
    }

    @Test
    void answersOutOfRange() {
        planted(
                Dirt.ANSWER_OUT_OF_RANGE,
                surveys.stream()
                        .filter(row -> !row.get("item").equals("perceived_wait_minutes"))
                        .filter(row -> Integer.parseInt(row.get("answer")) > 10)
                        .count());
    }

    private static void planted(Dirt dirt, long counted) {
        assertThat(counted).as(dirt.code()).isPositive().isEqualTo(SAMPLE.dirt(dirt));
    }

    private static long unknown(List<CSVRecord> rows, Set<String> known) {
        return rows.stream()
                .filter(row -> !known.contains(row.get("practice_id")))
                .count();
    }

    private static long contents(List<CSVRecord> group) {
        return group.stream().map(row -> List.of(row.values())).distinct().count();
    }

    private static boolean before(CSVRecord row, String clock, String other) {
        boolean both = !row.get(clock).isEmpty() && ContractTest.instant(row.get(other));
        return both && row.get(clock).compareTo(row.get(other)) < 0;
    }

    private static String day(CSVRecord row) {
        String clock = row.get("scheduled_at").isEmpty() ? row.get("arrived_at") : row.get("scheduled_at");
        return clock.length() < 10 ? clock : clock.substring(0, 10);
    }
}
