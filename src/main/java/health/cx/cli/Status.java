package health.cx.cli;

import health.cx.job.Timetable;
import health.cx.operate.Lease;
import health.cx.operate.PastRun;
import health.cx.operate.RunFile;
import health.cx.report.PastIssue;
import health.cx.source.InvalidInput;
import health.cx.source.Schedule;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the files of an output folder tell about its runs.
 *
 * @param lastRuns the runs that have ended, newest first
 * @param goingOn the run that has the folder; null where none has
 * @param died the run that died with the folder in its hands; null where none did
 * @param next the next start of the newest run's job
 * @param issues the periods that have an issue of the report
 * @param sources how fresh the data of each mapping is
 */
record Status(
        List<PastRun> lastRuns,
        @Nullable Lease goingOn,
        @Nullable Lease died,
        Next next,
        List<Issue> issues,
        List<PastRun.Source> sources) {

    /**
     * An issue of the report.
     *
     * @param period that it reports on
     * @param dataUntil the last day of its data
     */
    record Issue(String period, String dataUntil) {}

    /**
     * The next start of a job.
     *
     * @param at when; null where it isn't known
     * @param timeZone the job's, else this machine's
     * @param jobFile where its schedule stands
     * @param why why it isn't known
     */
    record Next(@Nullable Instant at, ZoneId timeZone, String jobFile, String why) {

        private static final String NO_RUN = "no run has told its job yet";

        static Next of(Path home, String jobFile, Instant now) {
            if (jobFile.isEmpty()) {
                return unknown(jobFile, NO_RUN);
            }
            try {
                return Schedule.read(home.resolve(jobFile))
                        .map(Timetable::of)
                        .map(timetable -> new Next(timetable.next(now), timetable.timeZone(), jobFile, ""))
                        .orElseGet(() -> unknown(jobFile, jobFile + " has no schedule"));
            } catch (InvalidInput e) {
                return unknown(jobFile, String.valueOf(e.getMessage()));
            }
        }

        private static Next unknown(String jobFile, String why) {
            return new Next(null, ZoneId.systemDefault(), jobFile, why);
        }
    }

    /** Reads the files; relative paths in them start at {@code home}. */
    static Status of(Path home, Path output, int runs, Instant now) {
        // the lease first: a run that ends meanwhile is then seen twice, not overlooked
        Lease lease = Lease.of(output).orElse(null);
        boolean alive = lease != null && lease.isAlive(now);
        List<PastRun> last = RunFile.newestFirst(output).limit(runs).toList();
        return new Status(
                last,
                alive ? lease : null,
                alive ? null : lease,
                Next.of(home, last.isEmpty() ? "" : last.get(0).jobFile(), now),
                PastIssue.in(output.resolve("reports")).stream()
                        .map(PastIssue::manifest)
                        .map(manifest -> new Issue(manifest.period(), manifest.dataUntil()))
                        .toList(),
                last.isEmpty() ? List.of() : last.get(0).sources());
    }
}
