package health.cx.evaluate.drivers;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.Response;
import java.util.List;
import java.util.Objects;

/**
 * What drivers are held against.
 *
 * @param instrument the survey
 * @param rating the headline item
 * @param touchpoints the headline composites of a touchpoint
 * @param longWait minutes; a longer wait is long
 * @param shortVisit minutes; fewer are a short visit; NaN where nobody's are known
 */
record Terms(Instrument instrument, Measure rating, List<Measure> touchpoints, double longWait, double shortVisit) {

    /** A respondent's rating, 0 to 100; NaN where there is none. */
    double rating(Response response) {
        return instrument.score(response, rating);
    }

    static List<Measure> touchpoints(List<Measure> measures) {
        return measures.stream()
                .filter(one -> one.kind() == Kind.COMPOSITE && one.headline())
                .toList();
    }

    /** The minutes that a wait should not exceed; 15 where no measure of the dictionary has a target. */
    static double longWait(List<Measure> measures) {
        return measures.stream()
                .filter(one -> one.kind() == Kind.DURATION && one.headline() && one.target() != null)
                .mapToDouble(one -> Objects.requireNonNull(one.target()))
                .findFirst()
                .orElse(15);
    }
}
