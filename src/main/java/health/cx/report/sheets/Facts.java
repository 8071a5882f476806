package health.cx.report.sheets;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.report.edition.Money;
import org.jspecify.annotations.Nullable;

/** Plain counts that sentences and tiles share. */
final class Facts {

    /** Below it no mean of answers is shown (docs/methods: privacy). */
    static final long FEWEST_ANSWERS = 11;

    private Facts() {}

    /** How many were invited; zero where unknown. */
    static long invited(View view) {
        Figure rate = rate(view);
        return rate == null || rate.n() == null ? 0 : rate.n();
    }

    static long surveysAnswered(View view) {
        Figure rate = rate(view);
        return rate == null || rate.value() == null ? 0 : Math.round(rate.value() * (double) invited(view));
    }

    /** Whether any answer was read; a figure hidden for few respondents had some. */
    static boolean surveysRead(View view) {
        return surveysAnswered(view) > 0
                || view.edition().evaluation().figures().stream()
                        .filter(figure -> figure.practiceId().equals(view.subject()))
                        .filter(figure -> ofAnswers(view.measure(figure.measureId())))
                        .anyMatch(figure ->
                                figure.marker() == Marker.SUPPRESSED || (figure.n() != null && figure.n() > 0));
    }

    private static boolean ofAnswers(@Nullable Measure measure) {
        return measure != null && measure.outcome() == Outcome.SURVEY && measure.kind() != Kind.RATE;
    }

    private static @Nullable Figure rate(View view) {
        MeasureLine line = view.line("response_rate");
        return line == null ? null : line.now();
    }

    static @Nullable Money money(View view) {
        return view.edition().money().stream()
                .filter(money -> money.practiceId().equals(view.subject()))
                .findFirst()
                .orElse(null);
    }

    /** True where not one headline figure and not one visit is there to speak of. */
    static boolean nothing(View view) {
        MeasureLine visits = view.line("visits_completed");
        Double count = visits == null ? null : visits.value();
        return (count == null || count == 0) && Finding.headline(view).allMatch(line -> line.value() == null);
    }
}
