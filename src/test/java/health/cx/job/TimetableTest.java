package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.cx.source.InvalidInput;
import health.cx.source.Schedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each time of a schedule comes once, also in the nights in which the clocks change. */
class TimetableTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 02:15 is left out on 2026-03-29, when 02:00 becomes 03:00: it comes at 03:15
                "0 15 2 * * *    | 2026-03-28T12:00:00Z | 2026-03-29T01:15:00Z 2026-03-30T00:15:00Z",
                "0 15 2 * * *    | 2026-03-29T01:05:00Z | 2026-03-29T01:15:00Z 2026-03-30T00:15:00Z",
                "0 15 2 * * *    | 2026-03-29T01:15:00Z | 2026-03-30T00:15:00Z 2026-03-31T00:15:00Z",
                // 02:15 comes twice on 2026-10-25, when 03:00 becomes 02:00: the first counts
                "0 15 2 * * *    | 2026-10-24T12:00:00Z | 2026-10-25T00:15:00Z 2026-10-26T01:15:00Z",
                "0 15 2 * * *    | 2026-10-25T00:15:00Z | 2026-10-26T01:15:00Z 2026-10-27T01:15:00Z",
                "0 15 2 * * *    | 2026-10-25T01:10:00Z | 2026-10-26T01:15:00Z 2026-10-27T01:15:00Z",
                // a time at which two fall together starts one run
                "0 15 2,3 * * *  | 2026-03-28T12:00:00Z | 2026-03-29T01:15:00Z 2026-03-30T00:15:00Z",
                "0 0 6 * * MON   | 2026-04-01T00:00:00Z | 2026-04-06T04:00:00Z 2026-04-13T04:00:00Z",
                "0 30 1 L * *    | 2026-01-31T00:30:00Z | 2026-02-28T00:30:00Z 2026-03-30T23:30:00Z"
            })
    void goesByTheClockOnTheWall(String cron, String after, String expected) {
        assertThat(times(cron, Instant.parse(after))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 15 2 * *     | must consist of 6 fields",
                "0 15 25 * * *  | valid values 0 - 23",
                "nightly        | must consist of 6 fields",
                "0 15 2 30 2 *  | no day fulfils"
            })
    void refusesWhatIsNoScheduleAndSaysWhere(String cron, String message) {
        assertThatThrownBy(() -> timetable(cron))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("job.yaml, line 1, column 11: ")
                .hasMessageContaining(message);
    }

    @Test
    void isNotThereWhereAJobStartsOnlyByHand() throws IOException {
        Path job = Files.writeString(folder.resolve("job.yaml"), "time-zone: Europe/Berlin\n");
        assertThat(Schedule.read(job)).isEmpty();
    }

    private String times(String cron, Instant after) {
        List<String> times = new ArrayList<>();
        Instant time = after;
        for (int i = 0; i < 2; i++) {
            time = timetable(cron).next(time);
            times.add(time.toString());
        }
        return String.join(" ", times);
    }

    private Timetable timetable(String cron) {
        return timetable(folder, cron);
    }

    static Timetable timetable(Path folder, String cron) {
        try {
            Path job = Files.writeString(
                    folder.resolve("job.yaml"), "schedule: \"" + cron + "\"\ntime-zone: Europe/Berlin\n");
            return Timetable.of(Schedule.read(job).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
