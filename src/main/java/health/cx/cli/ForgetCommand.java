package health.cx.cli;

import health.cx.job.Forget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cx forget}: takes a file or a person out of the warehouse. */
@Command(
        name = "forget",
        description = {
            "Takes the rows of a file, or all of a patient, out of the warehouse, and builds the star anew.",
            "Without --yes it only shows what would go."
        },
        exitCodeList = {
            "0, 10, 20:as of the run that follows",
            "30:another run has the output folder",
            "40:no such file or patient, or bad arguments"
        })
final class ForgetCommand extends Subcommand {

    @Mixin
    private StandingJob job = new StandingJob();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(
            names = "--practice",
            paramLabel = "ID",
            description = "The practice that counts the patient under this id, where ids are a practice's own.")
    private String practice = "";

    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    /** One of the two. */
    static final class What {

        @Option(names = "--file", paramLabel = "FILE", description = "A file, as it is called below the input folder.")
        private @Nullable String file;

        @Option(names = "--patient", paramLabel = "ID", description = "A patient, by the id that the files use.")
        private @Nullable String patient;
    }

    @Override
    public Integer call() {
        Forget forget = new Forget(job.request(this), yes);
        return end(
                what.patient == null ? forget.file(String.valueOf(what.file)) : forget.patient(practice, what.patient));
    }
}
