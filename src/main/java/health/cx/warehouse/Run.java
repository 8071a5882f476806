package health.cx.warehouse;

import java.time.Instant;

/**
 * One run of a job.
 *
 * @param key 64-bit key of its id
 * @param id names its folder below {@code output/runs}
 * @param job the job's name
 * @param version of cx
 * @param startedAt when it began
 */
public record Run(long key, String id, String job, String version, Instant startedAt) {}
