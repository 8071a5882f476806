package health.cx.job;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which of several jobs starts next, and when. A job is due at its first time after it was last started. Where that has
 * passed, because nobody was there or another job was running, it is due at once, and only once however many were missed.
 *
 * @param <J> what tells jobs apart
 */
public final class Agenda<J> {

    private final Map<J, Planned> jobs = new LinkedHashMap<>();

    /**
     * What to start next.
     *
     * @param at when it should start, or should have started
     */
    public record Due<J>(J job, Instant at) {}

    private record Planned(Timetable timetable, Instant lastStart) {

        Instant due() {
            return timetable.next(lastStart);
        }
    }

    /** Adds a job that was last started at a moment; of two that are due together the one added first goes first. */
    public void add(J job, Timetable timetable, Instant lastStart) {
        jobs.put(job, new Planned(timetable, lastStart));
    }

    /** The job that has waited longest, else the one whose time comes first; empty where there is no job. */
    public Optional<Due<J>> next() {
        return jobs.entrySet().stream()
                .map(job -> new Due<>(job.getKey(), job.getValue().due()))
                .min((one, other) -> one.at().compareTo(other.at()));
    }

    /** A job starts now. */
    public void started(J job, Instant now) {
        jobs.computeIfPresent(job, (same, planned) -> new Planned(planned.timetable(), now));
    }
}
