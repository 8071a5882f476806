package health.cx.cli;

import health.cx.source.InvalidInput;
import picocli.CommandLine.Option;

/** {@code --format} of the commands that answer people and machines. */
final class FormatOption {

    /** What an answer is printed as. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Option(names = "--format", paramLabel = "F", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private String format = "table";

    Format read() {
        return switch (format) {
            case "table" -> Format.TABLE;
            case "csv" -> Format.CSV;
            case "json" -> Format.JSON;
            default -> throw new InvalidInput("'" + format + "' is no format; valid: table, csv, json.");
        };
    }
}
