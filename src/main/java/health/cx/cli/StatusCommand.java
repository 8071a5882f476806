package health.cx.cli;

import health.cx.source.InvalidInput;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code cx status}: how the last runs went, which goes on and when the next starts; from files alone. */
@Command(
        name = "status",
        description = "Shows how the last runs went, which one goes on, and when the next starts.",
        exitCodeList = {"0:shown", "40:bad arguments, or no such output folder"})
final class StatusCommand extends Subcommand {

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--runs", paramLabel = "N", description = "Runs shown (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        Path folder = output.folder(home());
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(
                    folder + ": there is no such output folder. Run a job first, or name its output folder"
                            + " with --output.");
        }
        Status status = Status.of(home(), folder, Math.max(0, runs), clock().instant());
        out().println(json ? machine(status) : new StatusText(status));
        return 0;
    }

    private static String machine(Status status) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(status);
    }
}
