package health.cx.cli;

import health.cx.job.Ending;
import health.cx.operate.PastRun;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Runs and their moments in the words of the terminal. */
final class RunText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private RunText() {}

    /** How a run ended. */
    static String ended(PastRun run) {
        return run.nothingNew() && run.exitCode() == Ending.DONE ? "nothing new" : ended(run.exitCode());
    }

    /** What an exit code means. */
    static String ended(int exitCode) {
        return switch (exitCode) {
            case Ending.DONE -> "done";
            case Ending.WARNED -> "done, with warnings";
            case Ending.HELD -> "held back";
            case Ending.RUNNING -> "another run was going on";
            case Ending.INVALID -> "bad input or job file";
            case 130, 143 -> "stopped";
            default -> "failed";
        };
    }

    /** A run in one line, without its job. */
    static String line(PastRun run) {
        return ended(run) + " (exit " + run.exitCode() + "), " + seconds(run) + " s, " + count(run.newFiles())
                + " files read, " + count(run.linesRejected()) + " rejected lines, " + count(run.workbooks())
                + " workbooks";
    }

    static String seconds(PastRun run) {
        return String.format(Locale.ROOT, "%.1f", run.took().toMillis() / 1000.0);
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String minute(Instant moment, ZoneId zone) {
        return MINUTE.format(moment.atZone(zone));
    }
}
