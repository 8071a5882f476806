package health.cx.cli;

import health.cx.job.Agenda;
import health.cx.job.Ending;
import health.cx.job.NightlyRun;
import health.cx.job.RunRequest;
import health.cx.job.Timetable;
import health.cx.operate.PastRun;
import health.cx.operate.RunFile;
import health.cx.source.InvalidInput;
import health.cx.source.JobFile;
import health.cx.source.Schedule;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cx schedule}: stays up and runs jobs at their times, one after the other. */
@Command(
        name = "schedule",
        description = "Stays up and runs each job at its cron time; Ctrl-C ends it.",
        exitCodeList = {"40:bad arguments, or a job file that is bad or has no schedule", "130, 143:stopped"})
final class ScheduleCommand extends Subcommand {

    /** A machine that slept, or whose clock was set, is late by no more than this. */
    private static final Duration NAP = Duration.ofSeconds(20);

    @Parameters(paramLabel = "JOB.yaml", arity = "1..*", description = "Job files with a schedule.")
    private List<Path> files = List.of();

    @Option(
            names = "--once-missed",
            arity = "0..1",
            paramLabel = "true|false",
            fallbackValue = "true",
            description = "Whether to catch up at once, with one run, on times that passed since a job's last run"
                    + " (default: ${DEFAULT-VALUE}).")
    private boolean onceMissed = true;

    /** A job that waits for its times. */
    private record Waiting(Path file, String name, Path output, Timetable timetable) {}

    @Override
    public Integer call() throws InterruptedException {
        Agenda<Waiting> agenda = new Agenda<>();
        for (Path file : files) {
            Waiting job = read(file);
            agenda.add(job, job.timetable(), onceMissed ? lastStart(job) : clock().instant());
        }
        while (true) {
            Agenda.Due<Waiting> due = agenda.next().orElseThrow();
            Waiting job = due.job();
            announce(job, due.at());
            sleepUntil(due.at());
            Instant start = clock().instant();
            agenda.started(job, start);
            out().println(RunText.minute(start, job.timetable().timeZone()) + "  " + job.name() + ": " + run(job));
        }
    }

    private Waiting read(Path file) {
        JobFile job = JobFile.read(home().resolve(file), home());
        Schedule schedule = job.schedule();
        if (schedule == null) {
            throw new InvalidInput(
                    home().resolve(file)
                            + ": this job has no schedule. Add one, such as schedule: \"0 15 2 * * *\", or start it with cx run.");
        }
        return new Waiting(file, job.name(), job.output(), Timetable.of(schedule));
    }

    /** A job that never ran has missed nothing. */
    private Instant lastStart(Waiting job) {
        return RunFile.newestFirst(job.output())
                .filter(run -> run.job().equals(job.name()))
                .map(PastRun::startedAt)
                .findFirst()
                .orElseGet(clock()::instant);
    }

    private void announce(Waiting job, Instant at) {
        String moment = RunText.minute(at, job.timetable().timeZone()) + " "
                + job.timetable().timeZone();
        out().println(
                        at.isBefore(clock().instant())
                                ? job.name() + " should have started at " + moment + "; it starts now."
                                : "Next: " + job.name() + " at " + moment + ".");
    }

    private void sleepUntil(Instant moment) throws InterruptedException {
        for (Duration left = left(moment); left.compareTo(Duration.ZERO) > 0; left = left(moment)) {
            Thread.sleep(left.compareTo(NAP) < 0 ? left.toMillis() + 1 : NAP.toMillis());
        }
    }

    private Duration left(Instant moment) {
        return Duration.between(clock().instant(), moment);
    }

    /** Runs a job; in one line how that went. Whatever went wrong, its next time comes. */
    private String run(Waiting job) {
        try (PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            RunRequest request = new RunRequest(home(), job.file(), null, null, quiet, false, clock());
            Ending ending = new NightlyRun(request).run();
            return ending.sentence().isEmpty()
                    ? RunFile.newestFirst(job.output())
                            .findFirst()
                            .map(RunText::line)
                            .orElseGet(() -> RunText.ended(ending.exitCode()))
                    : ending(ending.exitCode(), ending.sentence());
        } catch (InvalidInput e) {
            return ending(Ending.INVALID, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return ending(Ending.FAILED, String.valueOf(e));
        }
    }

    private static String ending(int exitCode, String sentence) {
        return RunText.ended(exitCode) + " (exit " + exitCode + "): " + sentence;
    }
}
