package health.cx.evaluate.segment;

import health.cx.evaluate.Measure;
import health.cx.evaluate.score.Analysis;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.Reading;
import health.cx.evaluate.score.Response;
import health.cx.evaluate.score.Score;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All respondents of a practice, or of the network, before they are divided. */
final class Everybody {

    private static final String ALL = "all";

    private final Instrument instrument;
    private final List<Respondent> respondents;
    private final SurveyPeriod whole;

    Everybody(Instrument instrument, List<Respondent> respondents) {
        this.instrument = instrument;
        this.respondents = respondents.stream()
                .sorted(Comparator.comparingInt(one -> one.response().patient()))
                .toList();
        List<Response> responses =
                this.respondents.stream().map(Respondent::response).toList();
        this.whole = new SurveyPeriod(instrument, new TreeMap<>(Map.of(ALL, responses)), Analysis.STANDARD);
    }

    Instrument instrument() {
        return instrument;
    }

    /** By patient, as all samples of them order them: what is sorted once is sorted in every part. */
    List<Respondent> respondents() {
        return respondents;
    }

    Score score(Measure measure) {
        return whole.score(ALL, measure, Reading.LINEAR);
    }
}
