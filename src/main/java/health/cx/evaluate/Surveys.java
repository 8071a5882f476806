package health.cx.evaluate;

import health.cx.evaluate.score.Sample;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The survey scores of some entities: practices, or the network as one. */
final class Surveys {

    private final Answered answered;
    private final Map<String, Set<String>> entities;

    /** By entity the practices whose patients' answers are its own. */
    Surveys(Answered answered, Map<String, Set<String>> entities) {
        this.answered = answered;
        this.entities = entities;
    }

    /** In one period; an entity is known by its id. */
    SurveyPeriod in(Period period) {
        SortedMap<String, Sample> samples = new TreeMap<>();
        entities.forEach((id, practices) -> samples.put(id, answered.sample(practices, period)));
        return new SurveyPeriod(answered.instrument(), samples);
    }

    /** In several periods that are analysed as one: an entity in each is known by {@link #name}. */
    SurveyPeriod in(List<Period> periods) {
        SortedMap<String, Sample> samples = new TreeMap<>();
        for (Period period : periods) {
            entities.forEach((id, practices) -> samples.put(name(id, period), answered.sample(practices, period)));
        }
        return new SurveyPeriod(answered.instrument(), samples);
    }

    static String name(String id, Period period) {
        return id + " in " + period;
    }
}
