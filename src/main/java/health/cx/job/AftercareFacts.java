package health.cx.job;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Window;
import health.cx.report.edition.EventCount;
import health.cx.report.edition.PartnerLine;
import health.cx.warehouse.PublishedStar;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the workbooks count beside the evaluation of follow-ups, messages and hand-offs, each over its own months. */
final class AftercareFacts {

    private final PublishedStar star;

    AftercareFacts(PublishedStar star) {
        this.star = star;
    }

    /** What there was in the windows, then what is still open. */
    List<EventCount> counts(Evaluation evaluation) {
        List<EventCount> counts = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.FOLLOW_UP, Outcome.FEEDBACK, Outcome.HAND_OFF)) {
            Period window = window(evaluation, outcome);
            if (window != null) {
                star.list("aftercare_totals", row -> count(row, false), window.start(), window.end()).stream()
                        .filter(count -> count.outcome() == outcome)
                        .forEach(counts::add);
            }
        }
        counts.addAll(star.list("open_totals", row -> count(row, true)));
        return List.copyOf(counts);
    }

    private static EventCount count(PublishedStar.Row row, boolean open) throws SQLException {
        String practice = row.text();
        Outcome outcome = Outcome.valueOf(row.text().toUpperCase(Locale.ROOT));
        return new EventCount(practice, outcome, row.text(), open, row.integer());
    }

    List<PartnerLine> partners(Evaluation evaluation) {
        Period window = window(evaluation, Outcome.HAND_OFF);
        return window == null
                ? List.of()
                : star.list("partners", AftercareFacts::partner, window.start(), window.end());
    }

    private static PartnerLine partner(PublishedStar.Row row) throws SQLException {
        return new PartnerLine(
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer());
    }

    private static @Nullable Period window(Evaluation evaluation, Outcome outcome) {
        Window window = evaluation.windows().get(outcome);
        return window == null ? null : window.current();
    }
}
