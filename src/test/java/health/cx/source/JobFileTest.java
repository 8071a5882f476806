package health.cx.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
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
    void mayHaveASchedule() {
        assertThat(read(GOOD).schedule()).isNull();
        assertThat(read(GOOD + "schedule: 0 15 2 * * *\n").schedule())
                .extracting(schedule -> schedule.cron().text(), Schedule::timeZone)
                .containsExactly("0 15 2 * * *", ZoneId.of("Europe/Berlin"));
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
