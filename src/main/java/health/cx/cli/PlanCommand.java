package health.cx.cli;

import health.cx.job.Plan;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cx plan}: what a run would read, rebuild and write, and why. */
@Command(
        name = "plan",
        description = {
            "Shows what a run with the same options would read, rebuild and write, and why.",
            "It rehearses the run on a copy of the state, and changes nothing."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "It ends with the exit code with which the run would end; see 'cx run --help'."})
final class PlanCommand implements Callable<Integer> {

    @ParentCommand
    private Cx cx = new Cx();

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return Failures.told(new Plan(options.request(cx)).print(), spec);
    }
}
