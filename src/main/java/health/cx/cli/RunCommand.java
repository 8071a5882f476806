package health.cx.cli;

import health.cx.job.Ending;
import health.cx.job.NightlyRun;
import health.cx.job.RunRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cx run}: reads what is new, publishes the star and writes the workbooks. */
@Command(
        name = "run",
        description = "Reads new files, publishes the star schema and writes the workbooks.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "10:done, but a file has more rejects than the job file's 'warn'",
            "20:held back, nothing published: a data check failed or a file has too many rejects",
            "30:another run has the output folder",
            "40:bad arguments, job file, source file, or a file with a wrong header",
            "1:anything else; the sentence names the log"
        })
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private Cx cx = new Cx();

    @Spec
    private @Nullable CommandSpec spec;

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
        RunRequest request = new RunRequest(
                cx.home(), job, input, output, System.out, Boolean.getBoolean("cx.terminal"), Clock.systemUTC());
        Ending ending = new NightlyRun(request).run();
        if (!ending.sentence().isEmpty() && spec != null) {
            spec.commandLine().getErr().println(ending.sentence());
        }
        return ending.exitCode();
    }
}
