package health.cx.cli;

import health.cx.job.Ending;
import health.cx.job.NightlyRun;
import health.cx.job.Rerun;
import health.cx.job.RunRequest;
import health.cx.source.InvalidInput;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(exclusive = false)
    private @Nullable Dates dates;

    @Option(names = "--reissue", description = "Write older issues again whose data have changed since.")
    private boolean reissue;

    /** Days to rebuild; one without the other is no range. */
    static final class Dates {

        @Option(
                names = "--from",
                required = true,
                paramLabel = "DATE",
                description = "Rebuild the service dates from this one on, and write their periods' issues again.")
        private LocalDate from = LocalDate.MIN;

        @Option(names = "--to", required = true, paramLabel = "DATE", description = "The last service date to rebuild.")
        private LocalDate to = LocalDate.MAX;

        @Option(names = "--reload", description = "With --from and --to: read the files that are there again.")
        private boolean reload;

        Rerun rerun(boolean reissue) {
            if (to.isBefore(from)) {
                throw new InvalidInput("--to " + to + " lies before --from " + from + ". Name the earlier day first.");
            }
            return new Rerun(new Rerun.Range(from, to), reload, reissue);
        }
    }

    @Override
    public Integer call() {
        RunRequest request = new RunRequest(
                cx.home(),
                job,
                input,
                output,
                System.out,
                Boolean.getBoolean("cx.terminal"),
                Clock.systemUTC(),
                dates == null ? new Rerun(null, false, reissue) : dates.rerun(reissue));
        Ending ending = new NightlyRun(request).run();
        if (!ending.sentence().isEmpty() && spec != null) {
            spec.commandLine().getErr().println(ending.sentence());
        }
        return ending.exitCode();
    }
}
