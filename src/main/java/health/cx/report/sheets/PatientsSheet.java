package health.cx.report.sheets;

import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Window;
import health.cx.evaluate.segment.Share;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who came: completed visits divided twelve ways, beside those of the window before. */
final class PatientsSheet {

    static final String ID = "patients";

    private PatientsSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        Levels levels = new Levels(view);
        Window window = view.window(Outcome.LOG);
        String now = span(wording, window == null ? null : window.current());
        String before = span(wording, window == null ? null : window.previous());
        List<Share> shares = view.edition().segments().of(view.subject()).shares();
        return Table.of(
                view.wording().tab(ID),
                wording.say("patients.title", view.name()),
                List.of(
                        wording.say("patients.line", now, before),
                        wording.say(view.ofNetwork() ? "patients.note.network" : "patients.note")),
                List.<Column<Share>>of(
                        column(view, "segment", one -> Cell.text(levels.segment(one.segment()))),
                        column(view, "level", one -> Cell.text(levels.level(one.segment(), one.level()))),
                        column(view, "visits", one -> Cell.count(one.visits())),
                        column(view, "share-visits", one -> share(one.share(), Shape.RATE))
                                .withBars(),
                        column(view, "visits-before", one -> count(one.visitsBefore())),
                        column(view, "share-before", one -> share(one.shareBefore(), Shape.RATE)),
                        column(view, "share-change", one -> share(one.change(), Shape.RATE_CHANGE))),
                shares,
                wording.say("nothing"));
    }

    private static String span(Wording wording, @Nullable Period period) {
        return period == null ? wording.say("none") : wording.period(period);
    }

    private static Column<Share> column(View view, String header, Function<Share, Cell> cell) {
        return new Column<>(view.wording().say("column." + header), cell);
    }

    private static Cell count(@Nullable Long number) {
        return number == null ? Cell.text("[x]") : Cell.count(number);
    }

    private static Cell share(@Nullable Double share, Shape shape) {
        return Cell.numberOr(share, shape, Cell.text("[x]"));
    }
}
