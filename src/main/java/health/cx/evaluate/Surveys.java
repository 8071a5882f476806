package health.cx.evaluate;

import health.cx.evaluate.score.Analysis;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.Response;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The survey scores of some entities: practices, or the network as one. */
final class Surveys {

    private final Instrument instrument;
    private final SortedMap<String, Dossier> entities;

    Surveys(Instrument instrument, SortedMap<String, Dossier> entities) {
        this.instrument = instrument;
        this.entities = entities;
    }

    /** In one period; an entity is known by its id. */
    SurveyPeriod in(Period period) {
        SortedMap<String, List<Response>> responses = new TreeMap<>();
        entities.forEach((id, dossier) -> responses.put(id, dossier.responses(period)));
        return new SurveyPeriod(instrument, responses, Analysis.STANDARD);
    }

    /** In several periods that are analysed as one: an entity in each is known by {@link #name}. */
    SurveyPeriod in(List<Period> periods) {
        SortedMap<String, List<Response>> responses = new TreeMap<>();
        for (Period period : periods) {
            entities.forEach((id, dossier) -> responses.put(name(id, period), dossier.responses(period)));
        }
        return new SurveyPeriod(instrument, responses, Analysis.STANDARD);
    }

    static String name(String id, Period period) {
        return id + " in " + period;
    }
}
