package health.cx.cli;

import health.cx.job.Ending;
import health.cx.job.RunRequest;
import health.cx.operate.PastRun;
import health.cx.operate.RunFile;
import health.cx.source.InvalidInput;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands below {@code cx} share: the home folder, and where they print. */
@Command(mixinStandardHelpOptions = true, exitCodeListHeading = "%nExit codes:%n")
abstract class Subcommand implements Callable<Integer> {

    @ParentCommand
    private Cx cx = new Cx();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The folder at which relative paths start. */
    final Path home() {
        return cx.home();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final Clock clock() {
        return Clock.systemUTC();
    }

    /** A run that this command asks for, with its progress on the terminal. */
    final RunRequest request(Path job, @Nullable Path input, @Nullable Path output) {
        return new RunRequest(home(), job, input, output, System.out, Boolean.getBoolean("cx.terminal"), clock());
    }

    /** The same for the job of the last run in an output folder; null is {@code output}, and the input folder of that run. */
    final RunRequest likeTheLastRun(@Nullable Path input, @Nullable Path output) {
        Path folder = home().resolve(output == null ? Path.of("output") : output);
        PastRun last = RunFile.newestFirst(folder)
                .filter(run -> !run.jobFile().isEmpty())
                .findFirst()
                .orElseThrow(() -> new InvalidInput(folder
                        + ": no run stands there whose job could be meant. Name the job file (replay: by --job), or the output"
                        + " folder with --output."));
        return request(Path.of(last.jobFile()), input == null ? Path.of(last.input()) : input, folder);
    }

    /** Says what a run has to say at its end; its exit code. */
    final int end(Ending ending) {
        if (!ending.sentence().isEmpty()) {
            err().println(ending.sentence());
        }
        return ending.exitCode();
    }
}
