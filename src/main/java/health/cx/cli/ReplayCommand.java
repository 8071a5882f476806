package health.cx.cli;

import health.cx.job.Replay;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cx replay}: takes in corrected rejects and runs the job that rejected them. */
@Command(
        name = "replay",
        description = "Takes in a corrected file of rejects and runs the job again.",
        exitCodeList = {
            "0:done",
            "10:done, but a file has more rejects than the job file's 'warn'",
            "20:held back, nothing published: a data check failed or a file has too many rejects",
            "30:another run has the output folder",
            "40:bad arguments, no file of rejects, or an input file that is no longer there",
            "1:anything else; the sentence names the log"
        })
final class ReplayCommand extends Subcommand {

    @Parameters(paramLabel = "FILE.csv", description = "A file of output/rejects, corrected.")
    private Path sheet = Path.of("");

    @Option(names = "--job", paramLabel = "JOB.yaml", description = "The job file (default: that of the last run).")
    private @Nullable Path job;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "State and result folder (default: the job file's with --job, else output).")
    private @Nullable Path output;

    @Override
    public Integer call() {
        return end(new Replay(job == null ? likeTheLastRun(null, output) : request(job, null, output), sheet).run());
    }
}
