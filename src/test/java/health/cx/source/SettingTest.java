package health.cx.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set on the command line is judged as if it stood in the job file, and named by its key where it is wrong. */
class SettingTest {

    private static final String JOB = """
            job: nightly
            time-zone: Europe/Berlin
            currency: EUR
            input: input
            output: output
            sources: [jobs/sources/a.yaml]
            measures: jobs/measures.yaml
            report: {period: latest, compare: [previous]}
            rejects: {warn: 1%, fail: 5%}
            peers: {at-least: 7}
            """;

    @TempDir
    private Path folder;

    private JobFile read(String... typed) {
        return readOf(JOB, typed);
    }

    private JobFile readOf(String text, String... typed) {
        try {
            Path file = Files.writeString(folder.resolve("job.yaml"), text);
            return JobFile.read(file, folder, Stream.of(typed).map(Setting::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aKeyHasAnotherValueAndAllOthersStay() {
        JobFile job = read("report.period=2026-02", "currency=USD");
        assertThat(job.period()).isEqualTo("2026-02");
        assertThat(job.currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(job.compare()).containsExactly("previous");
        assertThat(job.rejectsFail()).isEqualTo(0.05);
    }

    @Test
    void aKeyThatTheFileLacksIsAdded() {
        assertThat(read("report.history=24").history()).isEqualTo(24);
        assertThat(read("keep.issues=8").keep().issues()).isEqualTo(8);
    }

    @Test
    void aValueMayBeAListOrAMapAsInTheFile() {
        assertThat(read("sources=[b.yaml, c.yaml]").sources())
                .containsExactly(folder.resolve("b.yaml"), folder.resolve("c.yaml"));
        assertThat(read("rejects={warn: 2%, fail: 6.5%}").rejectsFail()).isEqualTo(0.065);
        assertThat(read("schedule=0 15 2 * * *").schedule()).isNotNull();
        assertThat(read("input=in=put").input()).isEqualTo(folder.resolve("in=put"));
    }

    @Test
    void ofAMapThatIsSetAKeyCanBeSetBehindIt() {
        assertThat(read("report={period: latest}", "report.period=2026-02").period())
                .isEqualTo("2026-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "reprot.period=latest     | --set reprot.period: unknown key 'reprot'; nearest: report",
                "report.perod=latest      | --set report.perod: unknown key 'perod'; nearest: period",
                "report.period=2026-13    | --set report.period: '2026-13' is no period; valid: latest",
                "report.period=           | --set report.period: '' is no period",
                "report.compare=[last]    | --set report.compare: 'last' is no valid value; valid: previous",
                "report=2026-02           | --set report: a map of 'key: value' lines is expected here",
                "report={perod: latest}   | --set report: unknown key 'perod'",
                "job.name=x               | --set job.name: a single value is expected here",
                "rejects.warn=9%          | 'warn' is more than 'fail'",
                "peers.at-least=3         | --set peers.at-least: '3' is too small; 5 or more",
                "time-zone=Europe/Berln   | --set time-zone: 'Europe/Berln' is no time zone; nearest: Europe/Berlin",
                "sources=[a               | --set sources: '[a' is not YAML",
                "input=*x                 | --set input: '*x' is not YAML",
                "input=&a [*a]            | --set input: '&a [*a]' is not YAML",
                "report.period            | --set report.period: this is no key=value such as report.period=2026-02",
                "=latest                  | --set =latest: this is no key=value",
                "report..period=latest    | --set report..period=latest: this is no key=value",
            })
    void refuses(String typed, String message) {
        assertThatThrownBy(() -> read(typed)).isInstanceOf(InvalidInput.class).hasMessageContaining(message);
    }

    @Test
    void refusesAKeyThatIsSetTwice() {
        assertThatThrownBy(() -> read("currency=EUR", "currency=USD"))
                .hasMessage("--set currency: this key is set twice.");
    }

    @Test
    void whatIsWrongInTheFileKeepsItsPlace() {
        assertThatThrownBy(() -> readOf(JOB.replace("EUR", "EURO"), "report.period=2026-02"))
                .hasMessageContaining("job.yaml, line 3, column 11: 'EURO' is no currency code");
        assertThat(readOf(JOB.replace("EUR", "EURO"), "currency=EUR").currency().getCurrencyCode())
                .isEqualTo("EUR");
    }

    @Test
    void nothingSetIsTheFileItself() {
        assertThat(read()).isEqualTo(JobFile.read(folder.resolve("job.yaml"), folder, List.of()));
    }
}
