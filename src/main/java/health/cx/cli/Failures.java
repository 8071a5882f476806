package health.cx.cli;

import health.cx.job.Ending;
import health.cx.source.InvalidInput;
import picocli.CommandLine;

/** Turns failures into one sentence on the terminal and an exit code. */
final class Failures {

    private Failures() {}

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
