package health.cx.cli;

import health.cx.job.RunRequest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On which folders a command works. */
final class FolderOptions {

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "Folder of the input files, instead of the job file's.")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", description = "State and result folder, instead of the job file's.")
    private @Nullable Path output;

    /** With a job, or, where it is null, with that of the last run in the output folder, on that run's input. */
    RunRequest request(Subcommand command, @Nullable Path job) {
        return job == null ? command.likeTheLastRun(input, output) : command.request(job, input, output);
    }
}
