package health.cx.evaluate.score;

import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Scores of practices on one item, for tests of comparisons. */
public final class ScoresCompared {

    private final Instrument instrument = new Instrument(Dictionary.ALL, List.of());
    private final TreeMap<String, List<Response>> responses = new TreeMap<>();

    /** Answers of a practice, by patients from {@code firstPatient} on. */
    public ScoresCompared with(String practice, Measure item, int firstPatient, double... answers) {
        for (int i = 0; i < answers.length; i++) {
            Response response = new Response(firstPatient + i, instrument);
            response.answer(instrument.index(item.id()), answers[i]);
            responses.computeIfAbsent(practice, p -> new ArrayList<>()).add(response);
        }
        return this;
    }

    /** A practice's score on the item. */
    public Score of(String practice, Measure item) {
        return new SurveyPeriod(instrument, responses, Analysis.STANDARD).score(practice, item, Reading.LINEAR);
    }
}
