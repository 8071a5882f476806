package health.cx.evaluate.segment;

import health.cx.evaluate.Measure;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.Reading;
import health.cx.evaluate.score.Roster;
import health.cx.evaluate.score.Sample;
import health.cx.evaluate.score.Score;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** All respondents of a practice, or of the network, before they are divided. */
final class Everybody {

    private static final String ALL = "all";

    private final List<Respondent> respondents;
    private final Instrument instrument;
    private final Roster roster;
    private final SurveyPeriod whole;

    Everybody(Instrument instrument, List<Respondent> respondents) {
        this.instrument = instrument;
        this.respondents = respondents.stream()
                .sorted(Comparator.comparingInt(one -> one.response().patient()))
                .toList();
        this.roster = new Roster(
                instrument, this.respondents.stream().map(Respondent::response).toList());
        this.whole = divided(Map.of(ALL, rows(row -> true)));
    }

    /** Their scores in parts: the rows of each. */
    SurveyPeriod divided(Map<String, int[]> parts) {
        SortedMap<String, Sample> samples = new TreeMap<>();
        parts.forEach((part, rows) -> samples.put(part, new Sample(roster, rows)));
        return new SurveyPeriod(instrument, samples);
    }

    /** The rows of those who are so, ascending. */
    int[] rows(IntPredicate who) {
        return IntStream.range(0, respondents.size()).filter(who).toArray();
    }

    /** By patient, as all samples of them order them: what is sorted once is sorted in every part. */
    List<Respondent> respondents() {
        return respondents;
    }

    Score score(Measure measure) {
        return whole.score(ALL, measure, Reading.LINEAR);
    }
}
