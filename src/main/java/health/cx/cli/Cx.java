package health.cx.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The {@code cx} command. */
@Command(
        name = "cx",
        description = "Turns visit logs, billing records and surveys of medical practices into workbooks.",
        mixinStandardHelpOptions = true,
        versionProvider = Cx.Version.class,
        subcommands = {
            RunCommand.class,
            PlanCommand.class,
            VerifyCommand.class,
            DiffCommand.class,
            ForgetCommand.class,
            ExportCommand.class,
            MapCommand.class,
            RejectsCommand.class,
            ReplayCommand.class,
            StatusCommand.class,
            ScheduleCommand.class,
            QueryCommand.class,
            SampleCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Cx {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder at which relative paths start (default: where cx lies).",
            scope = CommandLine.ScopeType.INHERIT,
            defaultValue = "${sys:cx.home:-.}")
    private Path home = Path.of(".");

    /** Runs the command line and ends with its exit code. */
    public static void main(String[] args) {
        // what is logged outside a run goes nowhere; a run sets its log file up itself
        System.setProperty("logback.configurationFile", "health/cx/cli/quiet-log.xml");
        System.exit(commandLine().execute(args));
    }

    /** The command line, with errors as sentences. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Cx());
        commandLine.registerConverter(LocalDate.class, Cx::date);
        commandLine.setParameterExceptionHandler(Failures::badArguments);
        commandLine.setExecutionExceptionHandler(Failures::failed);
        return commandLine;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no date. Write one like 2026-03-31.");
        }
    }

    Path home() {
        return home.toAbsolutePath().normalize();
    }

    /** The version that the build gave the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cx.class.getPackage().getImplementationVersion();
            return new String[] {"cx " + (version == null ? "development" : version)};
        }
    }
}
