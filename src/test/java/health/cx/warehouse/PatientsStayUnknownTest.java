package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import health.cx.scenario.Published;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that names a patient gets past the cleaning: into no table, no reject, no log and no message. */
class PatientsStayUnknownTest {

    private static final List<String> IDENTIFYING = List.of(
            "ID-4711",
            "ID-0815",
            "ID-2323",
            "ID-7777",
            "ID-8888",
            "Quillfeather",
            "quill@",
            "555-0199",
            "Larkspur Lane",
            "987-65-4320",
            "1961-07-23",
            "AK-99501-QX");

    /** Name, e-mail, telephone, address and social security number, which the contract has no columns for. */
    private static final String PERSON = ",Ada Quillfeather,quill@x.org,555-0199,7 Larkspur Lane,987-65-4320,";

    @TempDir
    private static Path folder;

    private static Home home = new Home(Path.of(""));
    private static String said = "";

    @BeforeAll
    static void run() {
        home = Home.in(folder)
                .input("practices.csv", "practice_id,name", "P1,Elm Street Practice")
                .input(
                        "patients.csv",
                        "patient_id,name,email,phone,address,ssn,birth_date,postal_code,sex,education,valid_from",
                        "ID-4711" + PERSON + "1961-07-23,AK-99501-QX,female,3,",
                        "ID-0815" + PERSON + "1961-07-23 ?,AK-99501-QX,male,9,",
                        "ID-7777" + PERSON + "1961-07-23,AK-99501-QX,male,2,never",
                        "ID-8888" + PERSON + "1961-07-23,AK-99501-QX",
                        "\"ID-8888\"x" + PERSON + "1961-07-23,AK-99501-QX,male,2,")
                .input(
                        "visits.csv",
                        "visit_id,practice_id,patient_id,patient_name,scheduled_at,status",
                        "V1,P1,ID-4711,Ada Quillfeather,2026-03-02T09:00,completed",
                        "V2,P1,ID-0815,Bo Quillfeather,unknown,completed",
                        "V3,P1,\"ID-0815\"x,Bo Quillfeather,2026-03-02T09:00,completed",
                        "V4,P1,ID-0815,2026-03-02T09:00,completed")
                .input(
                        "billing.csv",
                        "line_id,practice_id,patient_id,service_date,posted_on,entry,amount",
                        "L1,P1,ID-4711,2026-03-02,2026-03-05,charge,100",
                        "L2,P1,ID-2323,2026-03-02,2026-03-05,charge,much")
                .input(
                        "surveys.csv",
                        "response_id,practice_id,item,answer,patient_id,visit_date",
                        "R1,P1,explained,3,ID-4711,2026-03-02",
                        "R2,P1,explained,3,ID-2323,the day before");
        Home.Ended ended = home.run(0);
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        said = ended.said();
    }

    @ParameterizedTest
    @ValueSource(strings = {"warehouse.duckdb", "published.duckdb"})
    void inNoColumnOfAnyTable(String file) {
        Published published = new Published(home.output().resolve("warehouse").resolve(file));
        List<String> tables = published
                .rows("select distinct table_schema || '.' || table_name from information_schema.columns"
                        + " where table_schema in ('main', 'build', 'work', 'stage', 'ledger') order by all")
                .stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(tables)
                .contains("main.fact_visit", "stage.patients", "ledger.reject")
                .hasSizeGreaterThan(30);
        String everything = tables.stream()
                .map(table -> "select '" + table + "', cast(content as varchar) from " + table + " as content")
                .collect(Collectors.joining(" union all "));
        assertThat(published.rows(everything))
                .allSatisfy(row -> assertThat(row.get(1)).as(row.get(0)).doesNotContain(IDENTIFYING));
    }

    @Test
    void inNoFileOfTheOutputAndNoMessage() throws IOException {
        assertThat(said).doesNotContain(IDENTIFYING);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(home.output())) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .contains("warehouse.duckdb", "published.duckdb", "run.json", "cx.log", "patients.csv", "network.xlsx")
                .anyMatch(name -> name.endsWith(".script"));
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            assertThat(asText(content)).as(file.toString()).doesNotContain(IDENTIFYING);
            if (file.toString().endsWith(".xlsx")) {
                assertThat(unzipped(content))
                        .as(file.toString())
                        .contains("sheet")
                        .doesNotContain(IDENTIFYING);
            }
        }
    }

    /** Every byte as a character, and once more without the zeros that UTF-16 puts between them. */
    private static String asText(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text + text.replace("\0", "");
    }

    private static String unzipped(byte[] workbook) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.append(part.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    @Test
    void aRejectedPatientShowsWhatIsWrongAndNotWhoItIs() throws IOException {
        assertThat(Files.readAllLines(home.output().resolve("rejects").resolve("patients.csv")))
                .satisfiesExactly(
                        header -> assertThat(header).contains("patient_id", "birth_date", "postal_code"),
                        row -> assertThat(row)
                                .startsWith("patients.csv,4,valid_from,never,bad-date,")
                                .contains(",,,,,male,,,2,,,,,,never"),
                        row -> assertThat(row).startsWith("patients.csv,5,,,wrong-field-count,"),
                        row -> assertThat(row).startsWith("patients.csv,6,,,unreadable-line,"));
    }

    @Test
    void yetTheRowsOfOnePatientMeet() {
        assertThat(home.published()
                        .rows("select line_id, visit_match, patient_key <> 0 from fact_billing_line"
                                + " union all select response_id, visit_match, patient_key <> 0 from fact_survey_answer"
                                + " order by all"))
                .containsExactly(List.of("L1", "matched", "true"), List.of("R1", "matched", "true"));
        assertThat(home.published().rows("select birth_year, sex from dim_patient where birth_year is not null"))
                .containsExactly(List.of("1961", "female"));
    }
}
