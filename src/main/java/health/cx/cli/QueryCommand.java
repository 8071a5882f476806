package health.cx.cli;

import health.cx.warehouse.Query;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cx query}: SQL on the published star, for reading only. */
@Command(
        name = "query",
        description = "Answers SQL from the published star schema; it can read nothing else, and change nothing.",
        exitCodeList = {
            "0:answered",
            "40:bad arguments or SQL, SQL that would do more than read, or nothing published yet"
        })
final class QueryCommand extends Subcommand {

    /** What fits on a terminal and can still be looked through. */
    private static final long ROWS_OF_A_TABLE = 50;

    @Parameters(paramLabel = "SQL", description = "For example: \"select * from dim_practice\".")
    private String sql = "";

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Rows shown (default: " + ROWS_OF_A_TABLE + " of a table, all of CSV and JSON).")
    private @Nullable Long limit;

    @Override
    public Integer call() {
        AnswerPrinter printer = printer(format.read());
        long most = limit != null ? limit : printer instanceof TableAnswer ? ROWS_OF_A_TABLE : Long.MAX_VALUE;
        Limited limited = new Limited(printer, most);
        try (Query query = new Query(output.published(home()))) {
            query.ask(sql, limited);
        }
        printer.end();
        if (limited.rows > most) {
            // beside a file of CSV or JSON, not in it
            (printer instanceof TableAnswer ? out() : err())
                    .printf(Locale.ROOT, "and %,d more; --limit shows more of them%n", limited.rows - most);
        }
        return 0;
    }

    private AnswerPrinter printer(FormatOption.Format form) {
        return switch (form) {
            case TABLE -> new TableAnswer(out());
            case CSV -> new CsvAnswer(out());
            case JSON -> new JsonAnswer(out());
        };
    }

    /** Passes the first rows on and counts all. */
    private static final class Limited implements Query.Answer {

        private final Query.Answer first;
        private final long most;
        private long rows;

        Limited(Query.Answer first, long most) {
            this.first = first;
            this.most = most;
        }

        @Override
        public void columns(List<String> names) {
            first.columns(names);
        }

        @Override
        public void row(List<@Nullable Object> values) {
            if (rows++ < most) {
                first.row(values);
            }
        }
    }
}
