package health.cx.sample;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The few measures that show the planted truths, computed from the files alone. */
final class Measured {

    private final Map<String, CSVRecord> visits;
    private final Map<String, CSVRecord> bills;
    private final List<CSVRecord> patients;

    Measured(Folder folder) {
        visits = folder.current("visits", "visit_id");
        bills = folder.current("billing", "line_id");
        patients = folder.rows("surveys").stream()
                .filter(row -> !row.get("respondent").equals("staff"))
                .toList();
    }

    double medianWait(String practice, LocalDate from, LocalDate until) {
        double[] waits = visits.values().stream()
                .filter(row -> row.get("practice_id").equals(practice) && waited(row) && falls(row, from, until))
                .mapToDouble(Measured::wait)
                .sorted()
                .toArray();
        return waits[waits.length / 2];
    }

    /** Linear mean score of the answers that came within 42 days. */
    double mean(String item, int min, int max, String practice, LocalDate from, LocalDate until) {
        return answers(practice, from, until)
                .filter(row -> row.get("item").equals(item))
                .mapToInt(row -> Integer.parseInt(row.get("answer")))
                .filter(answer -> answer >= min && answer <= max)
                .mapToDouble(answer -> 100.0 * (answer - min) / (max - min))
                .average()
                .orElseThrow();
    }

    long respondents(String practice, LocalDate from, LocalDate until) {
        return answers(practice, from, until)
                .map(row -> row.get("visit_id"))
                .distinct()
                .count();
    }

    /** The share of visits with a statement that needed nothing put right after it. */
    double accuracy(String practice, LocalDate from, LocalDate until) {
        List<CSVRecord> lines = bills.values().stream()
                .filter(row -> row.get("practice_id").equals(practice) && falls(visit(row), from, until))
                .toList();
        Map<String, String> statements = lines.stream()
                .filter(row -> !row.get("statement_on").isEmpty())
                .collect(Collectors.toMap(row -> row.get("visit_id"), row -> row.get("statement_on"), (a, b) -> a));
        long wrong = lines.stream()
                .filter(row -> List.of("correction", "refund", "void").contains(row.get("entry")))
                .filter(row -> row.get("posted_on").compareTo(statements.getOrDefault(row.get("visit_id"), "9")) > 0)
                .map(row -> row.get("visit_id"))
                .distinct()
                .count();
        return 1 - (double) wrong / statements.size();
    }

    double correlationOfRememberedWaits() {
        List<CSVRecord> rows = asked("perceived_wait_minutes").toList();
        double[] real = rows.stream().mapToDouble(row -> wait(visit(row))).toArray();
        double[] remembered = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get("answer")))
                .toArray();
        return covariance(real, remembered) / Math.sqrt(covariance(real, real) * covariance(remembered, remembered));
    }

    List<Double> waitsOfThoseAskedAboutDelay() {
        return asked("told_about_delay").map(row -> wait(visit(row))).toList();
    }

    double responsesPerCompletedVisit() {
        long completed = visits.values().stream()
                .filter(row -> row.get("status").equals("completed"))
                .count();
        return (double) responses() / completed;
    }

    double itemsPerResponse() {
        return (double) patients.size() / responses();
    }

    private long responses() {
        return patients.stream()
                .map(row -> row.get("practice_id") + row.get("response_id"))
                .distinct()
                .count();
    }

    private Stream<CSVRecord> asked(String item) {
        return patients.stream().filter(row -> row.get("item").equals(item) && waited(visit(row)));
    }

    private Stream<CSVRecord> answers(String practice, LocalDate from, LocalDate until) {
        Predicate<CSVRecord> inTime =
                row -> DAYS.between(LocalDate.parse(row.get("sent_on")), LocalDate.parse(row.get("received_on"))) <= 42;
        return patients.stream()
                .filter(row -> row.get("practice_id").equals(practice))
                .filter(row -> falls(visit(row), from, until) && inTime.test(row));
    }

    private @Nullable CSVRecord visit(CSVRecord row) {
        return visits.get(row.get("practice_id") + " " + row.get("visit_id"));
    }

    private static boolean falls(@Nullable CSVRecord visit, LocalDate from, LocalDate until) {
        if (visit == null || start(visit).isEmpty() || !ContractTest.instant(start(visit))) {
            return false;
        }
        LocalDate date = LocalDateTime.parse(start(visit)).toLocalDate();
        return !date.isBefore(from) && date.isBefore(until);
    }

    private static boolean waited(@Nullable CSVRecord visit) {
        return visit != null
                && ContractTest.instant(start(visit))
                && !visit.get("provider_in_at").isEmpty()
                && visit.get("provider_in_at").compareTo(visit.get("arrived_at")) >= 0;
    }

    private static double wait(@Nullable CSVRecord visit) {
        CSVRecord known = Objects.requireNonNull(visit);
        LocalDateTime in = LocalDateTime.parse(known.get("provider_in_at"));
        return Math.max(0, MINUTES.between(LocalDateTime.parse(start(known)), in));
    }

    /** The later of arrival and appointment. */
    private static String start(CSVRecord visit) {
        String arrived = visit.get("arrived_at");
        String scheduled = visit.get("scheduled_at");
        return scheduled.compareTo(arrived) > 0 ? scheduled : arrived;
    }

    private static double covariance(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / x.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
