package health.cx.report.sheets;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Practice;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every practice's headline figures with their verdicts, for the network alone. */
final class PracticesSheet {

    static final String ID = "practices";

    private PracticesSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        Columns columns = new Columns(wording);
        Map<String, Practice> practices = view.edition().evaluation().practices().stream()
                .collect(Collectors.toMap(Practice::id, Function.identity()));
        List<Column<MeasureLine>> all = new ArrayList<>();
        all.add(columns.of("practice-id", line -> Cell.text(line.practiceId())));
        all.add(columns.of(
                "practice", line -> Cell.text(practice(practices, line).name())));
        all.add(columns.of("group", line -> Cell.text(group(practice(practices, line)))));
        all.addAll(columns.name());
        all.addAll(columns.now());
        all.addAll(columns.adjustedPeers());
        all.add(columns.of("reason", line -> Cell.text(Reasons.ofPeers(line))));
        all.addAll(columns.ranking());
        all.addAll(columns.funnel());
        all.addAll(columns.adjustedChange());
        return Table.of(
                view.wording().tab(ID),
                wording.say("practices.title"),
                Notes.of(
                        view,
                        "practices.line",
                        "note.difference",
                        "note.exploratory",
                        "note.adjusted",
                        "note.ranks",
                        "note.funnel"),
                all,
                rows(view),
                wording.say("nothing"));
    }

    private static Practice practice(Map<String, Practice> practices, MeasureLine line) {
        return practices.getOrDefault(line.practiceId(), new Practice(line.practiceId(), line.practiceId(), null));
    }

    private static String group(Practice practice) {
        return practice.group() == null ? "[x]" : practice.group();
    }

    private static List<MeasureLine> rows(View view) {
        List<Measure> headline =
                view.measures().stream().filter(Measure::headline).toList();
        return view.edition().evaluation().practices().stream()
                .flatMap(practice -> headline.stream().map(measure -> new MeasureLine(view, practice.id(), measure)))
                .toList();
    }
}
