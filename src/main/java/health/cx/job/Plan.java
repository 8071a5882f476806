package health.cx.job;

import health.cx.operate.StateCopy;
import java.util.Optional;

/**
 * What a run would read, rebuild and write, and why: the run itself, rehearsed on a copy of the state, so that a run behind
 * it does exactly that. The output folder stays as it is.
 */
public final class Plan {

    private final RunRequest request;
    private final Setup setup;

    /** The plan of a run that is asked for like this. */
    public Plan(RunRequest request) {
        this.request = request;
        this.setup = Setup.read(request);
    }

    /** Prints the plan and says how the run would end; 30 where a run goes on. */
    public Ending print() {
        Optional<StateCopy> copied = setup.copy();
        if (copied.isEmpty()) {
            return Ending.alreadyRunning(setup.job().output());
        }
        try (StateCopy copy = copied.get()) {
            RunResult result = new RunResult();
            NightlyRun rehearsal = new NightlyRun(request.rehearsedIn(copy.folder()));
            Ending ending = rehearsal.holdingTheFolder(held -> rehearsal.runLocked(held, result));
            new PlanText(setup, result).print(ending);
            return ending;
        }
    }
}
