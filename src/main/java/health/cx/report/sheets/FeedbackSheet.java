package health.cx.report.sheets;

import health.cx.evaluate.Outcome;
import health.cx.evaluate.Window;
import health.cx.report.edition.EventCount;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came after the visits: follow-ups, complaints and questions, hand-offs; how fast, then how many. */
final class FeedbackSheet {

    static final String ID = "feedback";
    private static final Set<Outcome> AFTER = Set.of(Outcome.FOLLOW_UP, Outcome.FEEDBACK, Outcome.HAND_OFF);

    private FeedbackSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        Columns columns = new Columns(wording);
        List<Column<MeasureLine>> all = new ArrayList<>();
        all.add(columns.of("about", line -> Cell.text(about(line.measure().outcome(), wording))));
        all.addAll(columns.name());
        all.addAll(columns.now());
        all.addAll(columns.change());
        if (!view.ofNetwork()) {
            all.addAll(columns.peers());
        }
        Table table = Table.of(
                view.wording().tab(ID),
                wording.say("feedback.title", view.name()),
                notes(view),
                all,
                view.lines().stream()
                        .filter(line -> AFTER.contains(line.measure().outcome()))
                        .toList(),
                wording.say("nothing"));
        return table.and(view.edition().counts().stream()
                .filter(count -> count.practiceId().equals(view.subject()))
                .map(count -> row(view, count, all.size()))
                .toList());
    }

    private static String about(Outcome outcome, Wording wording) {
        return wording.say("outcome." + outcome);
    }

    private static List<String> notes(View view) {
        String months = Stream.of(Outcome.FOLLOW_UP, Outcome.FEEDBACK, Outcome.HAND_OFF)
                .map(outcome -> months(view, outcome))
                .collect(Collectors.joining("; ", "", "."));
        List<String> notes = new ArrayList<>(Notes.of(view, "feedback.line"));
        notes.add(months);
        notes.add(view.wording().say("note.difference"));
        notes.add(view.wording().say("note.exploratory"));
        return List.copyOf(notes);
    }

    private static String months(View view, Outcome outcome) {
        Wording wording = view.wording();
        Window window = view.window(outcome);
        String span = window == null || window.current() == null
                ? wording.say("feedback.no-months")
                : wording.period(window.current());
        return wording.say("feedback.months", about(outcome, wording), span);
    }

    private static List<Cell> row(View view, EventCount count, int width) {
        Wording wording = view.wording();
        String until = wording.day(view.edition().evaluation().dataUntil());
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(about(count.outcome(), wording)),
                Cell.text(wording.say((count.open() ? "open." : "counted.") + count.what(), until)),
                Cell.text(wording.say("unit.number")),
                Cell.count(count.number())));
        row.addAll(Collections.nCopies(width - row.size(), Columns.notApplicable()));
        return row;
    }
}
