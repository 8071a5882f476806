package health.cx.cli;

import health.cx.job.NightlyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cx run}: reads what is new, publishes the star and writes the workbooks. */
@Command(
        name = "run",
        description = "Reads new files, publishes the star schema and writes the workbooks.",
        exitCodeList = {
            "0:done",
            "10:done, with warnings: a file has more rejects than 'rejects.warn', files are not as expected,"
                    + " or a workbook could not be written or delivered",
            "20:something is held back, nothing of it published: a file with too many rejects, or all where a data check failed",
            "30:another run has the output folder",
            "40:bad arguments, job file, source file, or a file with a wrong header",
            "130, 143:stopped by Ctrl-C or SIGTERM; nothing of it is published",
            "1:anything else; the sentence names the log"
        })
final class RunCommand extends Subcommand {

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return end(new NightlyRun(options.request(this)).run());
    }
}
