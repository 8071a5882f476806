package health.cx.cli;

import health.cx.job.Verify;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cx verify}: files, warehouse and workbooks held against each other. */
@Command(
        name = "verify",
        description = "Holds files, warehouse and workbooks against each other, and changes nothing.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all of it agrees",
            "1:something does not; the table says what",
            "30:a run has the output folder",
            "40:bad arguments, or nothing is published"
        })
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private Cx cx = new Cx();

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private JobOptions options = new JobOptions();

    @Override
    public Integer call() {
        return Failures.told(new Verify(options.request(cx)).print(), spec);
    }
}
