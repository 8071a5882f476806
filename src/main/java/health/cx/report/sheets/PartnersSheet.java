package health.cx.report.sheets;

import health.cx.report.edition.PartnerLine;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Hand-offs by partner; in the network's workbook of every practice, because partner ids are each practice's own. */
final class PartnersSheet {

    static final String ID = "partners";

    private PartnersSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        List<Column<PartnerLine>> all = new ArrayList<>();
        if (view.ofNetwork()) {
            all.add(column(view, "practice-id", line -> Cell.text(line.practiceId())));
            all.add(column(view, "practice", line -> Cell.text(view.practiceName(line.practiceId()))));
        }
        all.add(column(view, "destination", line -> Cell.text(destination(line, wording))));
        all.add(column(view, "partner", line -> Cell.text(known(line.partnerId(), wording))));
        all.add(column(view, "hand-offs", line -> Cell.count(line.handOffs())));
        all.add(column(view, "failed", line -> Cell.count(line.failed())));
        all.add(column(view, "late", line -> Cell.count(line.late())));
        all.add(column(view, "failed-or-late", line -> share(line.failed() + line.late(), line.handOffs()))
                .withBars());
        all.add(column(view, "failed-share", line -> share(line.failed(), line.failed() + line.completed())));
        all.add(column(view, "pending", line -> Cell.count(line.pending())));
        return Table.of(
                view.wording().tab(ID),
                wording.say("partners.title", view.name()),
                Notes.of(view, "partners.line"),
                all,
                view.edition().partners(),
                wording.say("nothing"));
    }

    private static Column<PartnerLine> column(View view, String header, Function<PartnerLine, Cell> cell) {
        return new Column<>(view.wording().say("column." + header), cell);
    }

    private static String destination(PartnerLine line, Wording wording) {
        String key = "destination." + line.destination();
        return wording.knows(key) ? wording.say(key) : known(line.destination(), wording);
    }

    private static String known(String text, Wording wording) {
        return text.isEmpty() ? wording.say("unknown") : text;
    }

    private static Cell share(long part, long whole) {
        return whole == 0 ? Cell.text("[x]") : Cell.number((double) part / (double) whole, Shape.RATE);
    }
}
