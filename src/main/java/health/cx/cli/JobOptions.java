package health.cx.cli;

import health.cx.job.Rerun;
import health.cx.job.RunRequest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which job, on which folders. */
final class JobOptions {

    @Parameters(paramLabel = "JOB.yaml", description = "The job file, for example jobs/nightly.yaml.")
    private Path job = Path.of("");

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "Folder of the input files, instead of the job file's.")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", description = "State and result folder, instead of the job file's.")
    private @Nullable Path output;

    RunRequest request(Subcommand command) {
        return request(command, Rerun.NOTHING);
    }

    RunRequest request(Subcommand command, Rerun rerun) {
        return command.request(job, input, output).with(rerun);
    }
}
