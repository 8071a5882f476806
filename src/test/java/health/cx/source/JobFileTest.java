package health.cx.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a job file is said with file, line, column and the nearest word. */
class JobFileTest {

    private static final String GOOD = """
            job: nightly
            time-zone: Europe/Berlin
            currency: EUR
            input: input
            output: output
            sources: [jobs/sources/a.yaml, jobs/sources/b.yaml]
            measures: jobs/measures.yaml
            report: {period: latest, compare: [previous]}
            peers: {by: specialty, at-least: 7}
            rejects: {warn: 1%, fail: 5.5%}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatItSays() {
        JobFile job = read(GOOD);
        assertThat(job.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(job.sources())
                .containsExactly(folder.resolve("jobs/sources/a.yaml"), folder.resolve("jobs/sources/b.yaml"));
        assertThat(job.compare()).isEqualTo(List.of("previous"));
        assertThat(job.history()).isEqualTo(36);
        assertThat(job.peersAtLeast()).isEqualTo(7);
        assertThat(job.rejectsWarn()).isEqualTo(0.01);
        assertThat(job.rejectsFail()).isEqualTo(0.055);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time-zone: Europe/Berlin | time-zon: Europe/Berlin | line 2, column 1: unknown key 'time-zon'; nearest: time-zone",
                "Europe/Berlin            | Europe/Berln            | line 2, column 12: 'Europe/Berln' is no time zone; nearest: Europe/Berlin",
                "currency: EUR            | currency: EURO          | line 3, column 11: 'EURO' is no currency code",
                "input: input             | input: [a, b]           | line 4, column 8: a single value is expected",
                "period: latest           | period: 2026-13         | line 8, column 18: '2026-13' is no period; valid: latest",
                "period: latest           | perod: latest           | line 8, column 10: unknown key 'perod'; nearest: period",
                "[previous]               | [last]                  | line 8, column 36: 'last' is no valid value; valid: previous",
                "by: specialty            | by: region              | line 9, column 13: 'region' is no valid value",
                "at-least: 7              | at-least: seven         | line 9, column 34: 'seven' is no whole number",
                "warn: 1%                 | warn: 1                 | line 10, column 17: '1' is no percentage such as 5%",
                "warn: 1%                 | warn: 10                | line 10, column 17: '10' is no percentage such as 5%",
                "warn: 1%                 | warn: 0.01              | line 10, column 17: '0.01' is no percentage such as 5%",
                "job: nightly             | 'job: \"nightly'        | this is not YAML",
                "job: nightly             | 'job: a\njob: b'        | line 2, column 1: the key 'job' stands here twice",
                "currency: EUR            | ''                      | line 1, column 1: the key 'currency' is missing"
            })
    void refuses(String good, String bad, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(folder.resolve("job.yaml") + "")
                .hasMessageContaining(message);
    }

    @Test
    void nobodyIsAnExampleWhoDidNotAgree() {
        assertThat(read(GOOD).privacy().examples()).isEmpty();
        assertThat(read(GOOD + "privacy: {practice: own, examples: [P03, '07']}\n")
                        .privacy()
                        .examples())
                .containsExactly("P03", "07");
        assertThatThrownBy(() -> read(GOOD + "privacy: {example: [P03]}\n"))
                .hasMessageContaining("line 11, column 11: unknown key 'example'; valid: examples");
    }

    @Test
    void choosesWhatReadersMaySee() {
        assertThat(read(GOOD).privacy()).isEqualTo(new Privacy("own", "own", List.of()));
        assertThat(read(GOOD + "privacy: {practice: gpps10, network: none}\n").privacy())
                .isEqualTo(new Privacy("gpps10", "none", List.of()));
        assertThatThrownBy(() -> read(GOOD + "privacy: {practice: none}\n"))
                .hasMessageContaining("line 11, column 21: 'none' hides nothing");
        assertThatThrownBy(() -> read(GOOD + "privacy: {network: cms}\n")).hasMessageContaining("cms11");
    }

    @Test
    void mayHaveASchedule() {
        assertThat(read(GOOD).schedule()).isNull();
        assertThat(read(GOOD + "schedule: 0 15 2 * * *\n").schedule())
                .extracting(schedule -> schedule.cron().text(), Schedule::timeZone)
                .containsExactly("0 15 2 * * *", ZoneId.of("Europe/Berlin"));
    }

    @Test
    void readsWhatSurroundsARun() {
        JobFile job = read(GOOD + """
                log: {format: json}
                notify: {webhook: "https://example.org/hook", mail: {to: [a@example.org], from: cx@example.org, host: smtp.example.org, user: cx}, on: [held]}
                keep: {runs: 90 days, issues: 8}
                """);
        assertThat(job.jsonLog()).isTrue();
        assertThat(job.keep()).isEqualTo(new Keep(Duration.ofDays(90), 8));
        assertThat(job.notices())
                .isEqualTo(new Notify(
                        URI.create("https://example.org/hook"),
                        new Notify.Mail(
                                List.of("a@example.org"),
                                new MailAccount("cx@example.org", "smtp.example.org", 587, "cx", true)),
                        Set.of(Notify.Occasion.HELD)));
    }

    @Test
    void tellsNobodyAndKeepsAllWhereNothingIsSaid() {
        JobFile job = read(GOOD);
        assertThat(job.jsonLog()).isFalse();
        assertThat(job.keep()).isEqualTo(new Keep(null, null));
        assertThat(job.notices()).isEqualTo(new Notify(null, null, Set.of()));
        assertThat(read(GOOD + "notify: {webhook: \"http://localhost:8080/hook\"}\n")
                        .notices()
                        .on())
                .containsExactlyInAnyOrder(Notify.Occasion.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "log: {formt: json}    | line 11, column 7: unknown key 'formt'; valid: format",
                "log: {format: xml}    | line 11, column 15: 'xml' is no valid value; valid: json, text",
                "keep: {runs: 90}      | line 11, column 14: '90' is no age such as 90 days",
                "keep: {runs: 0 days}  | line 11, column 14: '0 days' is no age such as 90 days",
                "keep: {issues: -1}    | line 11, column 16: '-1' is too small",
                "keep: {isues: 8}      | line 11, column 8: unknown key 'isues'; valid: issues, runs",
                "notify: {on: [held]}  | line 11, column 9: there is nobody to tell",
                "notify: {webhook: 'http://example.org/x'}    | line 11, column 19: this is no address such as",
                "notify: {webhook: 'https://u:p@example.org'} | line 11, column 19: this is no address such as",
                "notify: {webhook: 'not an address'}          | line 11, column 19: this is no address such as",
                "notify: {webhook: 'https://example.org', on: [hold]} | line 11, column 47: 'hold' is no valid value",
                "notify: {token: hush} | column 17: a token has no place in a file that is copied and shared. Delete it here, and put it into the environment variable CX_WEBHOOK_TOKEN",
                "notify: {mail: {password: hush}} | column 27: a password has no place in a file",
                "notify: {mail: {to: a, from: b@c, host: d}} | line 11, column 21: 'a' is no mail address",
                "notify: {mail: {to: a@b, from: c@d}} | line 11, column 16: the key 'host' is missing",
                "notify: {mail: {to: a@b, from: b@c, host: d, port: 70000}} | '70000' is no port",
                "notify: {mail: {to: a@b, from: b@c, host: d, user: e, starttls: no}} | column 52: without 'starttls: yes' the password would travel in the clear"
            })
    void refusesWhatSurroundsARun(String line, String message) {
        assertThatThrownBy(() -> read(GOOD + line + "\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(folder.resolve("job.yaml") + ", line 11, ")
                .hasMessageContaining(message)
                .hasMessageNotContaining("hush");
    }

    @Test
    void deliversNothingWhereNothingIsSaid() {
        assertThat(read(GOOD).deliver()).isNull();
        assertThat(read(GOOD + "deliver: {to: out}\n").deliver())
                .isEqualTo(new Deliver(folder.resolve("out"), null, null));
    }

    @Test
    void readsWhereWorkbooksAreDelivered() throws IOException {
        MailAccount account = new MailAccount("cx@example.org", "smtp.example.org", 587, null, true);
        String mail = ", from: cx@example.org, host: smtp.example.org}}\n";
        assertThat(read(GOOD
                                + "deliver: {to: out, encrypt: {folder: pw}, mail: {recipients: {P01: a@b, '02': [c@d, e@f]}"
                                + mail)
                        .deliver())
                .isEqualTo(new Deliver(
                        folder.resolve("out"),
                        new Passwords.InFolder(folder.resolve("pw")),
                        new Deliver.Mail(Map.of("P01", List.of("a@b"), "02", List.of("c@d", "e@f")), account)));
        Files.writeString(folder.resolve("to.csv"), "\uFEFFpractice_id,name,mail\nP01,Elm,a@b\n\nP01, Elm , c@d \n");
        assertThat(read(GOOD + "deliver: {to: out, encrypt: {variable: PW}, mail: {recipients: to.csv" + mail)
                        .deliver())
                .isEqualTo(new Deliver(
                        folder.resolve("out"),
                        new Passwords.InVariable("PW"),
                        new Deliver.Mail(Map.of("P01", List.of("a@b", "c@d")), account)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}                                        | column 10: the key 'to' is missing",
                "{too: out}                                | column 11: unknown key 'too'; valid: to, mail, encrypt",
                "{to: out, encrypt: {}}                    | column 29: say where the passwords are by one of the keys",
                "{to: out, encrypt: {file: a, folder: b}}  | column 29: say where the passwords are by one of the keys",
                "{to: out, encrypt: {fil: a}}              | column 30: unknown key 'fil'; valid: file, folder, variable",
                "{to: out, encrypt: {variable: it's hush}} | column 40: this is no name of an environment variable",
                "{to: out, encrypt: {password: hush}}      | column 40: a password has no place in a file",
                "{to: out, mail: {recipients: {P1: a@b}, from: b@c, host: d}} | column 26: a workbook that is mailed must be encrypted, since others may read mail on its way. Name a password under 'deliver', for example",
                "{to: out, encrypt: {file: a}, mail: {recipients: {P1: a}, from: b@c, host: d}} | 'a' is no mail address",
                "{to: out, encrypt: {file: a}, mail: {recipients: {}, from: b@c, host: d}} | there is nobody to mail to",
                "{to: out, encrypt: {file: a}, mail: {recipients: no.csv, from: b@c, host: d}} | there is no such file of recipients",
                "{to: out, encrypt: {file: a}, mail: {to: [a@b], from: b@c, host: d}} | column 47: unknown key 'to'; nearest: from, host, port",
                "{to: out, encrypt: {file: a}, mail: {recipients: {P1: a@b}, from: b@c, host: d, password: hush}} | a password has no place in a file"
            })
    void refusesDeliveries(String deliver, String message) {
        assertThatThrownBy(() -> read(GOOD + "deliver: " + deliver + "\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(folder.resolve("job.yaml") + ", line 11, ")
                .hasMessageContaining(message)
                .hasMessageNotContaining("hush");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "practice_id;mail\\nP1;a@b    | line 1: the columns 'practice_id' and 'mail' are expected here, with a comma",
                "practice_id,mail\\nP1,a@b\\nP2 | line 3: a practice's id and a mail address such as",
                "practice_id,mail\\nP1,nobody | line 2: a practice's id and a mail address such as",
                "practice_id,mail\\n,a@b      | line 2: a practice's id and a mail address such as"
            })
    void refusesRecipientsThatNobodyCouldMailTo(String csv, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("to.csv"), csv.replace("\\n", "\n"));
        assertThatThrownBy(() -> read(GOOD
                        + "deliver: {to: out, encrypt: {file: a}, mail: {recipients: to.csv, from: b@c, host: d}}\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(file + ", " + message);
    }

    @Test
    void refusesAFileThatIsNotThereOrEmpty() {
        assertThatThrownBy(() -> JobFile.read(folder.resolve("none.yaml"), folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("there is no such job file");
        assertThatThrownBy(() -> read("# nothing\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("the job file is empty");
    }

    @Test
    void refusesCharactersThatYamlForbids() {
        assertThatThrownBy(() -> read(GOOD.replace("EUR", "EUR\u0007"))).isInstanceOf(InvalidInput.class);
    }

    private JobFile read(String text) {
        try {
            return JobFile.read(Files.writeString(folder.resolve("job.yaml"), text), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
