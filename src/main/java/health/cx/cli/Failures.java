package health.cx.cli;

import health.cx.job.Ending;
import health.cx.source.InvalidInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Turns failures into one sentence on the terminal and an exit code. */
final class Failures {

    private Failures() {}

    /** Prints how something ended, if there is more to say than the exit code, and gives that. */
    static int told(Ending ending, @Nullable CommandSpec spec) {
        if (!ending.sentence().isEmpty() && spec != null) {
            spec.commandLine().getErr().println(ending.sentence());
        }
        return ending.exitCode();
    }

    static int badArguments(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Ending.INVALID;
    }

    static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof InvalidInput) {
            command.getErr().println(e.getMessage());
            return Ending.INVALID;
        }
        command.getErr().println("cx failed: " + e.getMessage());
        return Ending.FAILED;
    }
}
