package health.cx.cli;

import health.cx.job.Rerun;
import health.cx.job.RunRequest;
import health.cx.source.InvalidInput;
import health.cx.source.Setting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a run, and its plan, are asked for. */
final class RunOptions {

    @Parameters(paramLabel = "JOB.yaml", description = "The job file, for example jobs/nightly.yaml.")
    private Path job = Path.of("");

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @ArgGroup(exclusive = false)
    private @Nullable Dates dates;

    @Option(names = "--reissue", description = "Write older issues again whose data have changed since.")
    private boolean reissue;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description =
                    "Another value for a key of the job file, for this run only; may be given several times. Dots lead"
                            + " into a key: --set report.period=2026-02.")
    private List<String> settings = List.of();

    /** Days to rebuild; one end without the other is no range. */
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

    RunRequest request(Subcommand command) {
        return folders.request(command, job)
                .with(dates == null ? new Rerun(null, false, reissue) : dates.rerun(reissue))
                .with(settings.stream().map(Setting::of).toList());
    }
}
