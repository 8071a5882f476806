package health.cx.job;

import health.cx.source.Setting;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for on the command line.
 *
 * @param home folder at which relative paths start
 * @param jobFile the job file
 * @param input overrides the job file's input folder; null keeps it
 * @param output overrides the job file's output folder; null keeps it
 * @param out where progress and the summary are printed
 * @param terminal whether {@code out} is a terminal
 * @param clock what time it is
 * @param rerun what is done beyond reading what is new
 * @param settings keys of the job file that have other values this time
 * @param rehearsal the folder in which all happens that would happen in the output folder; null when it is meant
 */
public record RunRequest(
        Path home,
        Path jobFile,
        @Nullable Path input,
        @Nullable Path output,
        PrintStream out,
        boolean terminal,
        Clock clock,
        Rerun rerun,
        List<Setting> settings,
        @Nullable Path rehearsal) {

    /** The same with what is done beyond reading what is new. */
    public RunRequest with(Rerun other) {
        return new RunRequest(home, jobFile, input, output, out, terminal, clock, other, settings, rehearsal);
    }

    /** The same with other values for some keys of the job file. */
    public RunRequest with(List<Setting> other) {
        return new RunRequest(home, jobFile, input, output, out, terminal, clock, rerun, other, rehearsal);
    }

    /** The same with the output folder's copy in its place. */
    RunRequest rehearsedIn(Path copy) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new RunRequest(home, jobFile, input, output, nowhere, false, clock, rerun, settings, copy);
    }

    /** An ordinary night. */
    public RunRequest(
            Path home,
            Path jobFile,
            @Nullable Path input,
            @Nullable Path output,
            PrintStream out,
            boolean terminal,
            Clock clock) {
        this(home, jobFile, input, output, out, terminal, clock, Rerun.NOTHING, List.of(), null);
    }
}
