package health.cx.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.warehouse.PublishedStar;
import health.cx.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey asks something new: an entry in the dictionary, and no line of code, brings it into the reports. */
class NewItemTest {

    private static final String ITEM = "  - {id: parking_easy, scale: definitely3, label: Parking was easy}\n";

    @TempDir
    private Path home;

    @Test
    void aNewItemIsReportedAndWhatASurveyAsksOfTheRespondentComesFirst() throws IOException {
        String measures = Files.readString(Path.of("jobs/measures.yaml"));
        Files.writeString(
                home.resolve("measures.yaml"), measures.replaceFirst("\ncomposites:", ITEM + "\ncomposites:"));
        Files.writeString(
                home.resolve("job.yaml"),
                Files.readString(Path.of("jobs/nightly.yaml"))
                        .replace(
                                "jobs/measures.yaml",
                                home.resolve("measures.yaml").toString()));
        writeInput(Files.createDirectories(home.resolve("input")));
        SampleRun run = SampleRun.run(home.resolve("job.yaml"), home.resolve("input"), home.resolve("output"));
        assertThat(run.ending().sentence()).isEmpty();
        assertThat(SampleRun.csv(run.output().resolve("reports/2026-02/network/data/measures.csv")))
                .filteredOn(row -> row.get("practice_id").equals("P1")
                        && row.get("measure_id").equals("parking_easy")
                        && row.get("statistic").equals("linear_mean")
                        && row.get("n").equals("12"))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(Double.parseDouble(row.get("value"))).isEqualTo(50));
        assertThat(adjusters(run.output())).hasSize(12).contains("5.0 7.0 3.0").contains("2.0 3.0 3.0", "2.0 NaN 3.0");
    }

    /** Health, age band and education of each respondent. */
    private static List<String> adjusters(Path output) {
        try (PublishedStar star = new PublishedStar(new Warehouse(output.resolve("warehouse")))) {
            return star.list("adjusters", row -> {
                row.text();
                row.month();
                row.integer();
                return row.optionalNumber() + " " + row.optionalNumber() + " " + row.optionalNumber();
            });
        }
    }

    /** Twelve visits in January; the first respondent's health and age were asked for, the others' are on record, but for one's age. */
    private static void writeInput(Path input) throws IOException {
        Files.writeString(input.resolve("practices.csv"), "practice_id,name\nP1,Elm Street\n");
        Files.writeString(
                input.resolve("patients.csv"),
                "patient_id,birth_year,general_health,education\n"
                        + rows("A%d,1985,2,3\n").replace("A12,1985", "A12,"));
        Files.writeString(
                input.resolve("visits.csv"),
                "visit_id,practice_id,patient_id,scheduled_at,status\n"
                        + rows("V%d,P1,A%1$d,2026-01-12T09:00,completed\n")
                        + "V90,P1,A1,2026-03-02T09:00,completed\n");
        Files.writeString(
                input.resolve("surveys.csv"),
                "response_id,practice_id,item,answer,visit_id,respondent,received_on\n"
                        + rows("R%d,P1,parking_easy,2,V%1$d,patient,2026-01-20\n")
                        + "R1,P1,general_health,5,V1,patient,2026-01-20\n"
                        + "R1,P1,age_band,7,V1,patient,2026-01-20\n");
    }

    private static String rows(String row) {
        return IntStream.rangeClosed(1, 12).mapToObj(i -> row.formatted(i)).collect(Collectors.joining());
    }
}
