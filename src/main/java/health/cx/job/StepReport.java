package health.cx.job;

import health.cx.operate.Progress;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the terminal of each step as it begins and ends, and keeps the times for {@code run.json}. */
final class StepReport implements StepExecutionListener {

    private final Progress progress;
    private final Intake intake;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    StepReport(Progress progress, Intake intake) {
        this.progress = progress;
        this.intake = intake;
    }

    @Override
    public void beforeStep(StepExecution step) {
        boolean staging = step.getStepName().equals("stageFiles");
        progress.begin(step.getStepName(), staging ? intake.freshBytes() : -1, staging ? "MB" : "", 1_000_000);
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        LocalDateTime begun = step.getStartTime();
        Duration took = begun == null ? Duration.ZERO : Duration.between(begun, LocalDateTime.now());
        progress.end(step.getStepName(), took, words(step));
        synchronized (seconds) {
            seconds.put(step.getStepName(), took.toMillis() / 1000.0);
        }
        return step.getExitStatus();
    }

    private static String words(StepExecution step) {
        if (!step.getStatus().isUnsuccessful()) {
            return step.getReadCount() > 0 ? String.format("%,d lines", step.getReadCount()) : "";
        }
        return "stopped";
    }

    Map<String, Double> seconds() {
        synchronized (seconds) {
            return new LinkedHashMap<>(seconds);
        }
    }
}
