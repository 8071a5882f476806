package health.cx.cli;

import health.cx.job.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cx plan}: what a run would read, rebuild and write, and why. */
@Command(
        name = "plan",
        description = {
            "Shows what a run with the same options would read, rebuild and write, and why.",
            "It rehearses the run on a copy of the state, and changes nothing.",
            "It ends with the exit code with which the run would end; see 'cx run --help'."
        })
final class PlanCommand extends Subcommand {

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return end(new Plan(options.request(this)).print());
    }
}
