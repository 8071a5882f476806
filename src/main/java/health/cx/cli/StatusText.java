package health.cx.cli;

import health.cx.operate.Lease;
import health.cx.operate.PastRun;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A status as the terminal shows it. */
final class StatusText {

    private final Status status;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    StatusText(Status status) {
        this.status = status;
        this.zone = status.next().timeZone();
    }

    @Override
    public String toString() {
        lines.clear();
        lastRuns();
        nowAndNext();
        issues();
        sources();
        return lines.stream().map(TextTable::printable).collect(Collectors.joining(System.lineSeparator()));
    }

    private void lastRuns() {
        if (status.lastRuns().isEmpty()) {
            lines.add("No run has ended here yet.");
            return;
        }
        TextTable table = new TextTable(
                List.of("started", "job", "ended", "exit", "seconds", "files read", "rejected", "workbooks"),
                false,
                false,
                false,
                true,
                true,
                true,
                true,
                true);
        status.lastRuns().forEach(run -> table.add(row(run)));
        lines.addAll(table.lines());
        String message = status.lastRuns().get(0).message();
        if (!message.isEmpty()) {
            lines.add("The last run said: " + message);
        }
    }

    private List<String> row(PastRun run) {
        return List.of(
                RunText.minute(run.startedAt(), zone),
                run.job(),
                RunText.ended(run),
                String.valueOf(run.exitCode()),
                RunText.seconds(run),
                RunText.count(run.newFiles()),
                RunText.count(run.linesRejected()),
                RunText.count(run.workbooks()));
    }

    private void nowAndNext() {
        lines.add("");
        Lease goingOn = status.goingOn();
        Lease died = status.died();
        if (goingOn != null) {
            lines.add("Going on:    " + named(goingOn) + ", process " + goingOn.pid() + " on " + goingOn.host());
        } else {
            lines.add("Going on:    nothing");
        }
        if (died != null) {
            lines.add("Died:        " + named(died) + "; what was published stays, and the next run makes it good");
        }
        Status.Next next = status.next();
        lines.add("Next start:  "
                + (next.at() == null
                        ? "not known: " + next.why()
                        : RunText.minute(next.at(), zone) + " by the schedule of " + next.jobFile()));
    }

    private String named(Lease lease) {
        return lease.job() + " since " + RunText.minute(lease.startedAt(), zone)
                + (lease.step().isEmpty() ? "" : ", in the step " + lease.step());
    }

    private void issues() {
        List<Status.Issue> issues = status.issues();
        lines.add("Issues:      "
                + (issues.isEmpty()
                        ? "none"
                        : issues.stream()
                                .map(issue -> issue.period() + " (data until " + issue.dataUntil() + ")")
                                .collect(Collectors.joining(", "))));
        lines.add("Times are those of " + zone + ".");
    }

    private void sources() {
        if (status.sources().isEmpty()) {
            return;
        }
        TextTable table =
                new TextTable(List.of("source", "files", "newest date", "last new file"), false, true, false, false);
        status.sources()
                .forEach(source -> table.add(List.of(
                        source.mapping(),
                        RunText.count(source.files()),
                        source.newestDate(),
                        RunText.minute(source.lastNewFileAt(), zone))));
        lines.add("");
        lines.addAll(table.lines());
    }
}
