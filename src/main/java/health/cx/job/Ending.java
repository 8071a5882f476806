package health.cx.job;

import health.cx.operate.Lease;
import health.cx.source.InvalidInput;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.flow.FlowExecutionException;

/**
 * How a run ended.
 *
 * @param exitCode 0 done; 10 done with warnings; 20 held back; 30 already running; 40 bad input or job file; 143
 *     stopped; 1 anything else
 * @param sentence what to tell the person at the terminal
 * @param causes exceptions for the log
 */
public record Ending(int exitCode, String sentence, List<Throwable> causes) {

    /** Done. */
    public static final int DONE = 0;
    /** Done, but files are not as the job file likes them, or a workbook could not be written or delivered. */
    public static final int WARNED = 10;
    /** Something is held back, and nothing of it published. */
    public static final int HELD = 20;
    /** Another run has the output folder. */
    public static final int RUNNING = 30;
    /** Bad arguments, job file, source file or headers. */
    public static final int INVALID = 40;
    /** Stopped by SIGTERM or Ctrl-C; the system makes it 143 or 130. */
    public static final int STOPPED = 143;
    /** Anything else. */
    public static final int FAILED = 1;

    static Ending alreadyRunning(Path output) {
        return new Ending(
                RUNNING,
                "Another run has the output folder " + output + ": "
                        + Lease.of(output).map(Lease::toString).orElse("a run that has just begun")
                        + ". Wait for its end, or name another folder with --output.",
                List.of());
    }

    static Ending of(JobExecution execution, Setup setup, RunResult result, boolean stopped) {
        if (stopped && execution.getStatus() != BatchStatus.COMPLETED) {
            return new Ending(
                    STOPPED,
                    "The run was stopped. What was published stays; the next run begins where this one began.",
                    execution.getAllFailureExceptions());
        }
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            List<String> held = Stream.concat(result.held().stream(), result.refused().stream())
                    .toList();
            return held.isEmpty()
                    ? new Ending(result.warnings().isEmpty() ? DONE : WARNED, "", List.of())
                    : new Ending(HELD, "Held back, and nothing of it published: " + String.join(" ", held), List.of());
        }
        List<Throwable> causes = execution.getAllFailureExceptions();
        Throwable cause =
                cause(causes).orElseGet(() -> new IllegalStateException("the job ended as " + execution.getStatus()));
        if (cause instanceof HeldBack) {
            return new Ending(HELD, String.valueOf(cause.getMessage()), causes);
        }
        if (cause instanceof InvalidInput) {
            return new Ending(INVALID, String.valueOf(cause.getMessage()), causes);
        }
        return new Ending(
                FAILED,
                (FullDisk.isBehind(causes)
                                ? FullDisk.sentence(setup.job().output())
                                : "The run failed: " + cause.getMessage() + ".")
                        + " What was published stays; the log is "
                        + setup.runFolder().resolve("cx.log") + ".",
                causes);
    }

    /** A run that broke off outside of its job. */
    static Ending brokenOff(Throwable cause) {
        return new Ending(FAILED, "cx failed: " + cause.getMessage(), List.of(cause));
    }

    /** Whether the run published, or had nothing to publish. */
    boolean isSuccess() {
        return exitCode == DONE || exitCode == WARNED;
    }

    /**
     * The sentence for outside the house. Our own ones name files, lines and columns, never a value; what a database or a
     * library says may quote one, so that of it only the kind is told.
     */
    String discreet() {
        return exitCode == FAILED
                ? "The run failed"
                        + cause(causes)
                                .map(cause -> " (" + cause.getClass().getSimpleName() + ")")
                                .orElse("")
                        + ". What was published stays; the log in the run's folder says more."
                : sentence;
    }

    private static Optional<Throwable> cause(List<Throwable> causes) {
        return causes.stream().map(Ending::root).min(Comparator.comparingInt(Ending::rank));
    }

    /** Our own sentences before those of the database, those before Spring Batch's on what follows from a failed step. */
    private static int rank(Throwable cause) {
        if (cause instanceof HeldBack || cause instanceof InvalidInput) {
            return 0;
        }
        return cause instanceof JobExecutionException || cause instanceof FlowExecutionException ? 2 : 1;
    }

    /** The first of our own sentences on the way to the bottom, else the bottom. */
    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof HeldBack) && !(cause instanceof InvalidInput) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
