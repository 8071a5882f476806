package health.cx.source;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a job starts by itself. What the cron expression means is not known here, only where it stands.
 *
 * @param cron a cron expression, and the place to name where it is wrong
 * @param timeZone of its times
 */
public record Schedule(Yaml cron, ZoneId timeZone) {

    /** That of a job file in which nothing else is looked at; empty where the job starts only by hand. */
    public static Optional<Schedule> read(Path jobFile) {
        return of(Yaml.read(jobFile, "job file"));
    }

    static Optional<Schedule> of(Yaml job) {
        return job.find("schedule").map(cron -> new Schedule(cron, JobFile.zone(job.get("time-zone"))));
    }
}
