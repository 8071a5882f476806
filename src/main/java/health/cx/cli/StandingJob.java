package health.cx.cli;

import health.cx.job.RunRequest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The job whose results a command looks after. */
final class StandingJob {

    @Parameters(
            arity = "0..1",
            paramLabel = "JOB.yaml",
            description = "The job file (default: that of the last run in the output folder).")
    private @Nullable Path job;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    RunRequest request(Subcommand command) {
        return folders.request(command, job);
    }
}
