package health.cx.source.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import health.cx.source.InvalidInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("StringConcatToTextBlock") // a file of another charset stands here line by line
class DraftTest {

    private static final String VISITS = "Visit;Office;Patient;Day;Arrived\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "practices, practices, practice_id, practice_id",
        "providers, providers, provider_id, provider_id",
        "patients, patients, patient_id, patient_id",
        "payers, payers, payer_id, payer_id",
        "visits-2025-Q1, practices visits, visit_id, visit_id",
        "visits-2025-Q1, practices visits, roomed_at, roomed_at",
        "billing-2025-Q1, practices billing, line_id, line_id",
        "billing-2025-Q1, practices billing, corrects_line_id, corrects_line_id",
        "invitations-2025-Q1, invitations, invitation_id, invitation_id",
        "follow_ups-2025-Q1, follow_ups, follow_up_id, follow_up_id",
        "follow_ups-2025-Q1, follow_ups, reached, reached",
        "feedback-2025-Q1, feedback, feedback_id, feedback_id",
        "hand_offs-2025-Q1, hand_offs, hand_off_id, hand_off_id",
        "surveys-2025-Q1, practices surveys, response_id, response_id",
        "surveys-2025-Q1, practices surveys, answer, answer"
    })
    void canonicalFilesAreKnownForWhatTheyAre(String file, String subjects, String column, String source) {
        Drafted draft = Drafted.of(Path.of("input", file + ".csv"), folder);
        assertThat(draft.subjects()).isEqualTo(subjects);
        assertThat(draft.column(subjects.replaceFirst(".* ", ""), column)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({
        "encounters, practices visits, visit_id, Id",
        "encounters, practices visits, practice_id, ORGANIZATION",
        "encounters, practices visits, patient_id, PATIENT",
        "encounters, practices visits, arrived_at, START",
        "encounters, practices visits, checked_out_at, STOP",
        "organizations, practices, practice_id, Id",
        "organizations, practices, name, NAME",
        "providers, providers, practice_id, ORGANIZATION",
        "patients, patients, birth_date, BIRTHDATE",
        "payers, payers, payer_class, OWNERSHIP",
        "claims_transactions, practices billing, amount, AMOUNT",
        "claims_transactions, practices billing, entry, TYPE"
    })
    void syntheasFilesAreKnownForWhatTheyAre(String file, String subjects, String column, String source) {
        Path export = Path.of("../shared/data/synthea", file + ".csv");
        assumeThat(Files.exists(export)).as("a Synthea export in " + export).isTrue();
        Drafted draft = Drafted.of(export, folder);
        assertThat(draft.subjects()).isEqualTo(subjects);
        assertThat(draft.column(subjects.replaceFirst(".* ", ""), column)).isEqualTo(source);
        if (file.equals("encounters")) {
            assertThat(draft.text()).contains("# START: clocks with an offset; ISO 8601 reads 1086 of 1086");
        }
    }

    @Test
    void theDayThatIsNoMonthTellsTheOrder() {
        Drafted draft =
                Drafted.of(VISITS + "1;A;7;13/2/2026;2/13/2026 9:30 PM\n2;A;8;1/2/2026;2/1/2026 9:30 AM\n", folder);
        assertThat(draft.text()).contains("d/M/yyyy reads 2 of 2; M/d/yyyy is ruled out by line 2");
        assertThat(draft.says("visits", "time-formats")).isEqualTo("M/d/yyyy h:mm a");
    }

    @Test
    void anOrderThatCantBeToldIsNotGuessed() {
        Drafted draft = Drafted.of(VISITS + "1;A;7;;1/2/2026 09:30\n2;A;8;;3/4/2026 10:15\n", folder);
        assertThat(draft.column("visits", "arrived_at")).isEqualTo("undecided");
        assertThat(draft.text())
                .contains("# undecided: the order of day and month in Arrived, for d/M/yyyy HH:mm and M/d/yyyy HH:mm");
        assertThat(draft.says("visits", "time-formats")).isEmpty();
    }

    @Test
    void anotherColumnMayTellTheOrder() {
        Drafted draft = Drafted.of("""
                visit;office;patient;booked at;arrived
                1;A;7;1/13/2026 08:00;1/2/2026 09:30
                2;A;8;2/20/2026 08:00;3/4/2026 10:15
                """, folder);
        assertThat(draft.column("visits", "arrived_at")).isEqualTo("arrived");
        assertThat(draft.says("visits", "time-formats")).isEqualTo("M/d/yyyy HH:mm");
    }

    @Test
    void aTimeIsJoinedWithItsDay() {
        Drafted draft = Drafted.of(
                "Besuch Nr;Praxis;Patient;Datum;Termin;Status\n1;A;7;13.02.26;09:30;erledigt\n2;A;8;14.02.26;10:15;gefehlt\n",
                folder);
        assertThat(draft.column("visits", "scheduled_at")).isEqualTo("{Datum} {Termin}");
        assertThat(draft.says("visits", "date-formats")).isEqualTo("dd.MM.yy");
        assertThat(draft.says("visits", "time-formats")).isEqualTo("HH:mm");
        assertThat(draft.says("visits", "pivot-year")).isEqualTo("2000");
        assertThat(draft.text()).contains("erledigt: completed").contains("gefehlt: no_show");
    }

    @Test
    void yearsOfBirthInTwoDigitsLieInThePast() {
        Drafted draft = Drafted.of(
                "patients.csv", "Patient,Birthdate,Sex\n1,13/02/54,F\n2,14/03/99,M\n", StandardCharsets.UTF_8, folder);
        assertThat(draft.says("patients", "pivot-year")).isEqualTo("1927");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50 €  | 12,00 €    | decimal: \",\", thousands: \".\", currency: [\"€\"]",
                "1234,5      | (12,25)    | decimal: \",\", negative: parentheses",
                "'1,234.50'  | 12.00-     | decimal: \".\", thousands: \",\", negative: trailing-minus",
                "USD 12.50   | USD 3.20   | decimal: \".\", currency: [USD]"
            })
    void numbersAreReadAsTheyAreWritten(String one, String other, String numbers) {
        Drafted draft = Drafted.of(
                "billing.csv",
                "Line|Practice|Posted|Type|Amount\n1|A|2026-02-13|charge|" + one + "\n2|A|2026-02-13|charge|" + other
                        + "\n",
                StandardCharsets.UTF_8,
                folder);
        assertThat(draft.text()).contains("numbers: {" + numbers + "}");
        assertThat(draft.column("billing", "amount")).isEqualTo("Amount");
    }

    @Test
    void aCommaThatMayBeEitherIsNotGuessed() {
        Drafted draft = Drafted.of(
                "billing.csv",
                "Line;Practice;Posted;Type;Amount\n1;A;2026-02-13;charge;1,234\n2;A;2026-02-13;charge;5,678\n",
                StandardCharsets.UTF_8,
                folder);
        assertThat(draft.text())
                .contains("# undecided: whether the comma in Amount stands before decimals or between thousands")
                .doesNotContain("    numbers:");
    }

    @Test
    void paymentsWithoutASignGetAMappingOfTheirOwn() {
        Drafted draft = Drafted.of(
                "billing.csv",
                "Line,Practice,Posted,Type,Amount\n1,A,2026-02-13,C,50\n2,A,2026-02-13,P,20\n3,A,2026-02-13,P,30\n",
                StandardCharsets.UTF_8,
                folder);
        assertThat(draft.subjects()).isEqualTo("practices billing billing");
        assertThat(draft.text())
                .contains("Type: {not: [P]}")
                .contains("Type: [P]")
                .contains("negate: yes");
    }

    @Test
    void whatAFileLacksIsMadeOrAsked() {
        Drafted draft =
                Drafted.of("Provider,Arrived,Status\nD1,2026-02-13T09:30,done\nD2,2026-02-13T09:30,done\n", folder);
        assertThat(draft.subjects()).isEqualTo("visits");
        assertThat(draft.column("visits", "visit_id")).isEqualTo("Provider");
        assertThat(draft.text()).contains("visit_id: {generated: [Provider]}");
        assertThat(draft.column("visits", "patient_id")).isEqualTo("line");
        assertThat(draft.column("visits", "practice_id")).isEqualTo("undecided");
        assertThatThrownBy(() -> Undecided.refuse(folder.resolve("draft.yaml")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("draft.yaml, line ")
                .hasMessageContaining("'practice_id' of visits is undecided");
    }

    @Test
    void theLayoutIsToldFromTheBytes() {
        Drafted draft = Drafted.of("besuche-2026-01.csv", """
                Export der Praxissoftware

                Besuch Nr;Praxis;Patient;Ankunft
                1;Süd;7;13.02.2026 09:30
                2;Süd;8;NA
                3;Süd;8;14.02.2026 09:30
                Summe;3;;
                """, Charset.forName("ISO-8859-1"), folder);
        assertThat(draft.says("visits", "files")).isEqualTo("besuche*.csv");
        assertThat(draft.says("visits", "charset")).isEqualTo("ISO-8859-1");
        assertThat(draft.says("visits", "delimiter")).isEqualTo(";");
        assertThat(draft.says("visits", "skip-lines")).isEqualTo("2");
        assertThat(draft.says("visits", "footer-lines")).isEqualTo("1");
        assertThat(draft.says("visits", "null-words")).isEqualTo("NA");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf16NeedsNoMark(String charset) {
        Drafted draft = Drafted.of(
                "export.csv",
                VISITS + "1;A;7;;2026-02-13 09:30\n2;A;8;;2026-02-14 09:30\n",
                Charset.forName(charset),
                folder);
        assertThat(draft.says("visits", "charset")).isEqualTo(charset);
        assertThat(draft.column("visits", "arrived_at")).isEqualTo("Arrived");
    }

    @Test
    void aFileWithoutHeaderGetsNames() {
        Drafted draft = Drafted.of(
                "visits.csv", "1,A,2026-02-13T09:30\n2,A,2026-02-14T09:30\n", StandardCharsets.UTF_8, folder);
        assertThat(draft.says("visits", "header")).isEqualTo("column_1 column_2 column_3");
    }

    @Test
    void aWideSurveyIsReadByItsItems() {
        StringBuilder text = new StringBuilder("Response,Practice,Received,Q1 listened,Satisfaction,Recommend,Mood\n");
        for (int i = 0; i < 30; i++) {
            String listened = i % 3 == 0 ? "Yes, definitely" : i % 3 == 1 ? "No" : "Yes, somewhat";
            text.append(i)
                    .append(",A,2026-02-13,\"")
                    .append(listened)
                    .append("\",")
                    .append(i % 11)
                    .append(',');
            text.append(i == 7 ? 99 : i % 11)
                    .append(',')
                    .append(i % 2 == 0 ? "Very good" : "Poor")
                    .append('\n');
        }
        Drafted draft = Drafted.of(text.toString(), folder);
        assertThat(draft.subjects()).isEqualTo("practices surveys");
        assertThat(draft.item("rating_provider")).isEqualTo("Satisfaction");
        assertThat(draft.item("recommend")).isEqualTo("Recommend");
        assertThat(draft.item("listened")).isEqualTo("Q1 listened");
        assertThat(draft.text())
                .contains("missing-codes: [\"99\"]")
                .contains("\"Yes, definitely\": 3")
                .contains("# undecided: Mood: which item of the measure dictionary it asks");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, nein, ja, nein",
        "Ja, NEIN, ja, nein",
        "oui, non, oui, non",
        "Y, N, '', ''",
        "1, 0, '', ''",
        "wahr, false, wahr, ''"
    })
    void wordsForYesAndNoAreNamedWhereTheyAreOthers(String yes, String no, String trueWords, String falseWords) {
        Drafted draft = Drafted.of(followUps(yes, no, yes), folder);
        assertThat(draft.subjects()).isEqualTo("follow_ups");
        assertThat(draft.column("follow_ups", "reached")).isEqualTo("Erreicht");
        assertThat(draft.says("follow_ups", "true-words")).isEqualTo(trueWords);
        assertThat(draft.says("follow_ups", "false-words")).isEqualTo(falseWords);
        assertThat(draft.text()).doesNotContain("# undecided:");
    }

    @Test
    void aWordForNeitherYesNorNoIsUndecided() {
        assertThat(Drafted.of(followUps("ja", "nein", "besetzt"), folder).text())
                .contains("# undecided: what [besetzt] stand for; fill them in as true-words: [...]");
    }

    private static String followUps(String... words) {
        StringBuilder text = new StringBuilder("Nachsorge Nr;Practice;Visit;Fällig am;Erreicht\n");
        for (int i = 0; i < 30; i++) {
            text.append("%d;A;%d;2026-02-13;%s\n".formatted(i + 1, 1000 + i, words[i % words.length]));
        }
        return text.toString();
    }

    @Test
    void nobodyCanBeKnownFromADraft() {
        String secret =
                "Kowalczyk,Zofia,zofia@example.org,+49 170 5550177,Lindenweg 4,1956-03-14,54321,A123456780,\"came late, "
                        + "Mrs. Kowalczyk was upset\",4711,Doc Brown";
        StringBuilder text =
                new StringBuilder("Visit,Practice,Arrived,Last,First,E-Mail,Phone,Street,DOB,ZIP,National ID,Note,"
                        + "Patient,Seen by\n");
        for (int i = 0; i < 40; i++) {
            text.append(i).append(",A,2026-02-13T09:30,").append(secret).append('\n');
        }
        assertThat(Drafted.of(text.toString(), folder).text().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "kowalczyk",
                        "zofia",
                        "example.org",
                        "5550177",
                        "lindenweg",
                        "1956",
                        "54321",
                        "a123456780",
                        "4711",
                        "brown");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertThatThrownBy(() -> Drafted.of("", folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("export.csv: no record was found");
    }
}
