package health.cx.job;

import health.cx.operate.Progress;
import health.cx.operate.RunLock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the terminal of each step as it begins and ends, and keeps the times for {@code run.json}. */
final class StepReport implements StepExecutionListener {

    private final Progress progress;
    private final Intake intake;
    private final RunLock lock;
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    StepReport(Progress progress, Intake intake, RunLock lock) {
        this.lock = lock;
        this.progress = progress;
        this.intake = intake;
    }

    @Override
    public void beforeStep(StepExecution step) {
        begun.put(step.getStepName(), System.nanoTime());
        lock.at(step.getStepName());
        boolean staging = step.getStepName().equals("stageFiles");
        progress.begin(step.getStepName(), staging ? intake.freshBytes() : -1, staging ? "MB" : "", 1_000_000);
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun.getOrDefault(step.getStepName(), System.nanoTime()));
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
