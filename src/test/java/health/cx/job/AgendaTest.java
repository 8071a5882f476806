package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs start in the order of their times, and what was missed is caught up once. */
class AgendaTest {

    @TempDir
    private Path folder = Path.of("");

    private final Agenda<String> agenda = new Agenda<>();

    private void add(String job, String cron, String lastStart) {
        agenda.add(job, TimetableTest.timetable(folder, cron), Instant.parse(lastStart));
    }

    /** Starts what comes next, when it is due or at once; in words. */
    private String startNext(Clock now) {
        Agenda.Due<String> due = agenda.next().orElseThrow();
        Instant start = due.at().isBefore(now.instant()) ? now.instant() : due.at();
        agenda.started(due.job(), start);
        return due.job() + " " + start;
    }

    private static Clock at(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }

    @Test
    void isEmptyWithoutJobs() {
        assertThat(agenda.next()).isEmpty();
    }

    @Test
    void missedNightsAreCaughtUpOnce() {
        add("nightly", "0 15 2 * * *", "2026-04-01T00:15:00Z");
        Clock morning = at("2026-04-04T07:00:00Z");
        assertThat(agenda.next()).contains(new Agenda.Due<>("nightly", Instant.parse("2026-04-02T00:15:00Z")));
        assertThat(startNext(morning)).isEqualTo("nightly 2026-04-04T07:00:00Z");
        assertThat(startNext(morning)).isEqualTo("nightly 2026-04-05T00:15:00Z");
    }

    @Test
    void aNightThatARunByHandStoodInForIsNotMissed() {
        add("nightly", "0 15 2 * * *", "2026-04-04T05:00:00Z");
        assertThat(startNext(at("2026-04-04T07:00:00Z"))).isEqualTo("nightly 2026-04-05T00:15:00Z");
    }

    @Test
    void ofTwoJobsAtTheSameMinuteTheOneNamedFirstGoesFirst() {
        add("b", "0 15 2 * * *", "2026-04-01T00:15:00Z");
        add("a", "0 15 2 * * *", "2026-04-01T00:15:00Z");
        assertThat(startNext(at("2026-04-01T12:00:00Z"))).isEqualTo("b 2026-04-02T00:15:00Z");
        Clock behindB = at("2026-04-02T00:40:00Z");
        assertThat(startNext(behindB)).isEqualTo("a 2026-04-02T00:40:00Z");
        assertThat(startNext(behindB)).isEqualTo("b 2026-04-03T00:15:00Z");
    }

    @Test
    void aRunThatOutlastsItsNextTimeIsFollowedByOne() {
        add("often", "0 */10 * * * *", "2026-04-01T00:10:00Z");
        Clock late = at("2026-04-01T00:45:00Z");
        assertThat(startNext(late)).isEqualTo("often 2026-04-01T00:45:00Z");
        assertThat(startNext(late)).isEqualTo("often 2026-04-01T00:50:00Z");
    }

    @Test
    void startsOnceInTheNightThatLacksTheTime() {
        add("nightly", "0 15 2 * * *", "2026-03-28T01:15:00Z");
        Clock saturday = at("2026-03-28T12:00:00Z");
        assertThat(startNext(saturday)).isEqualTo("nightly 2026-03-29T01:15:00Z");
        assertThat(startNext(saturday)).isEqualTo("nightly 2026-03-30T00:15:00Z");
    }

    @Test
    void startsOnceInTheNightThatHasTheTimeTwice() {
        add("nightly", "0 15 2 * * *", "2026-10-24T00:15:00Z");
        Clock saturday = at("2026-10-24T12:00:00Z");
        assertThat(startNext(saturday)).isEqualTo("nightly 2026-10-25T00:15:00Z");
        assertThat(startNext(saturday)).isEqualTo("nightly 2026-10-26T01:15:00Z");
    }
}
