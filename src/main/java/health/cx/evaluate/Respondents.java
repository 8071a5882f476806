package health.cx.evaluate;

import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Instrument;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many respondents of an entity answered what a measure is made of, month by month; each is counted once. Safe for several threads. */
final class Respondents {

    private final Instrument instrument;
    private final Dossier dossier;
    private final Map<String, Map<YearMonth, Long>> counted = new ConcurrentHashMap<>();

    Respondents(Instrument instrument, Dossier dossier) {
        this.instrument = instrument;
        this.dossier = dossier;
    }

    Dossier dossier() {
        return dossier;
    }

    /** Of every month with a survey; of a measure of nobody's answers nothing. */
    Map<YearMonth, Long> of(Measure measure) {
        return counted.computeIfAbsent(measure.id(), id -> {
            Map<YearMonth, Long> months = new HashMap<>();
            for (YearMonth month : dossier.months(Outcome.SURVEY)) {
                months.put(month, instrument.respondents(measure, dossier.responses(Period.ofMonths(month, month))));
            }
            return months;
        });
    }

    /** Of every month with a survey, whatever they answered. */
    Map<YearMonth, Long> ofAny() {
        Map<YearMonth, Long> months = new HashMap<>();
        dossier.months(Outcome.SURVEY).forEach(month -> months.put(month, (long) dossier.respondents(month)));
        return months;
    }
}
