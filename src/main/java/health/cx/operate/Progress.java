package health.cx.operate;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a run is: a bar per step on a terminal, otherwise one line per finished step. */
public final class Progress {

    private final PrintStream out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;

    /** Progress on this stream. */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A step begins; {@code total} is what {@link #advance} counts up to, or -1 where that isn't known: then no bar. */
    public synchronized void begin(String step, long total, String unit, long unitSize) {
        if (terminal && total > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(total)
                    .setUnit(unit.isEmpty() ? "" : " " + unit, unitSize)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(250)
                    .showSpeed()
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    /** So much more is done. */
    public synchronized void advance(long steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    /** A step has ended. */
    public synchronized void end(String step, Duration took, String result) {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        out.printf(Locale.ROOT, "  %-22s %6.1f s  %s%n", step, took.toMillis() / 1000.0, result);
    }
}
