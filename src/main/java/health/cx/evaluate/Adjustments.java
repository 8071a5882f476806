package health.cx.evaluate;

import health.cx.evaluate.disclose.Concealed;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Reading;
import health.cx.evaluate.score.Score;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.ArrayList;
import java.util.List;

/** Writes the receipts of adjusted scores. */
final class Adjustments {

    private final Maturity maturity;
    private final Concealed concealed;

    Adjustments(Maturity maturity, Concealed concealed) {
        this.maturity = maturity;
        this.concealed = concealed;
    }

    /** By practice and headline survey score. */
    List<Adjustment> of(List<Practice> practices, List<Measure> measures, Period period, SurveyPeriod scores) {
        List<Adjustment> all = new ArrayList<>();
        boolean mature = maturity.mature(Outcome.SURVEY, period);
        for (Practice practice : practices) {
            for (Measure measure : measures) {
                if (measure.headline() && measure.outcome() == Outcome.SURVEY && measure.isSurveyed()) {
                    all.add(of(practice, measure, period, scores, mature));
                }
            }
        }
        return all;
    }

    private Adjustment of(Practice practice, Measure measure, Period period, SurveyPeriod scores, boolean mature) {
        Score observed = scores.score(practice.id(), measure, Reading.LINEAR);
        Figure shown = SmallestBase.show(
                practice.id(), period, measure, scores.adjustedEstimate(practice.id(), measure), mature, concealed);
        Double adjusted = shown.value();
        return adjusted == null
                ? new Adjustment(practice.id(), measure.id(), shown.n(), null, null, List.of(), shown.marker())
                : new Adjustment(
                        practice.id(),
                        measure.id(),
                        shown.n(),
                        observed.value(),
                        scores.adjusted(practice.id(), measure, Reading.LINEAR).value(),
                        scores.points(practice.id(), measure),
                        shown.marker());
    }
}
