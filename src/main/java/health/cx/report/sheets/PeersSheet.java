package health.cx.report.sheets;

import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;

/** A practice beside its peers' average; the peers only ever as an average. */
final class PeersSheet {

    static final String ID = "peers";

    private PeersSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        Columns columns = new Columns(wording);
        List<Column<MeasureLine>> all = new ArrayList<>(columns.name());
        all.addAll(columns.now());
        all.addAll(columns.adjustedPeers());
        all.add(columns.topQuarter());
        all.add(columns.of("reason", line -> Cell.text(Reasons.ofPeers(line))));
        all.addAll(columns.ranking());
        all.addAll(columns.funnel());
        return Table.of(
                view.wording().tab(ID),
                wording.say("peers.title", view.name()),
                Notes.of(
                        view,
                        "peers.line",
                        "note.difference",
                        "note.exploratory",
                        "note.adjusted",
                        "note.ranks",
                        "note.funnel"),
                all,
                view.lines().stream()
                        .filter(line -> line.against(health.cx.evaluate.Against.PEERS) != null)
                        .toList(),
                wording.say("nothing"));
    }
}
