package health.cx.cli;

import health.cx.job.NightlyRun;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cx run}: reads what is new, publishes the star and writes the workbooks. */
@Command(
        name = "run",
        description = "Reads new files, publishes the star schema and writes the workbooks.",
        exitCodeList = {
            "0:done",
            "10:done, but a file has more rejects than the job file's 'warn'",
            "20:held back, nothing published: a data check failed or a file has too many rejects",
            "30:another run has the output folder",
            "40:bad arguments, job file, source file, or a file with a wrong header",
            "1:anything else; the sentence names the log"
        })
final class RunCommand extends Subcommand {

    @Parameters(paramLabel = "JOB.yaml", description = "The job file, for example jobs/nightly.yaml.")
    private Path job = Path.of("");

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "Folder of the input files, instead of the job file's.")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", description = "State and result folder, instead of the job file's.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        return end(new NightlyRun(request(job, input, output)).run());
    }
}
