package health.cx.cli;

import health.cx.job.Verify;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cx verify}: files, warehouse and workbooks held against each other. */
@Command(
        name = "verify",
        description = "Holds files, warehouse and workbooks against each other, and changes nothing.",
        exitCodeList = {
            "0:all of it agrees",
            "1:something does not; the table says what",
            "30:a run has the output folder",
            "40:bad arguments, or nothing is published"
        })
final class VerifyCommand extends Subcommand {

    @Mixin
    private StandingJob job = new StandingJob();

    @Override
    public Integer call() {
        return end(new Verify(job.request(this)).print());
    }
}
