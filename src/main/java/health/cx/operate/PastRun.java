package health.cx.operate;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A run that has ended, as its run file tells it. Run files of other versions of cx may lack any of this: texts are then
 * empty, moments the epoch and numbers 0.
 *
 * @param run its id
 * @param job its job
 * @param jobFile the job file, as the caller gave it
 * @param input the input folder
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param exitCode its exit code
 * @param message the sentence that it ended with; empty where all went well
 * @param nothingNew whether it had nothing to do
 * @param newFiles the files that it read: new, changed, or again because that was asked
 * @param linesRejected the rejected lines of all files
 * @param workbooks the workbooks that it wrote
 * @param sources how fresh the data of each mapping is
 */
public record PastRun(
        String run,
        String job,
        String jobFile,
        String input,
        Instant startedAt,
        Instant endedAt,
        int exitCode,
        String message,
        boolean nothingNew,
        long newFiles,
        long linesRejected,
        long workbooks,
        List<Source> sources) {

    /**
     * How fresh the data of a mapping is.
     *
     * @param mapping its name
     * @param files the files that it has read
     * @param newestDate the newest date in them
     * @param lastNewFileAt when a new one was last read
     */
    public record Source(String mapping, long files, String newestDate, Instant lastNewFileAt) {}

    static PastRun of(JsonNode run) {
        return new PastRun(
                run.path("run").asString(""),
                run.path("job").asString(""),
                run.path("jobFile").asString(""),
                run.path("input").asString(""),
                instant(run.path("startedAt")),
                instant(run.path("endedAt")),
                run.path("exitCode").asInt(0),
                run.path("message").asString(""),
                run.path("nothingNew").asBoolean(false),
                run.path("newFiles").asLong(0),
                run.path("linesRejected").asLong(0),
                run.path("workbooks").asLong(0),
                StreamSupport.stream(run.path("sources").spliterator(), false)
                        .map(PastRun::source)
                        .toList());
    }

    private static Source source(JsonNode source) {
        return new Source(
                source.path("mapping").asString(""),
                source.path("files").asLong(0),
                source.path("newestDate").asString(""),
                instant(source.path("lastNewFileAt")));
    }

    private static Instant instant(JsonNode text) {
        try {
            return Instant.parse(text.asString(""));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    /** How long it took. */
    public Duration took() {
        return Duration.between(startedAt, endedAt);
    }
}
