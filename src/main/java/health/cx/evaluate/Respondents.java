package health.cx.evaluate;

import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Instrument;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How many respondents of an entity answered what a measure is made of, month by month; each is counted once. Safe for
 * several threads.
 */
final class Respondents {

    private final Dossier dossier;
    private final Function<Measure, Map<YearMonth, Long>> count;
    private final Map<String, Map<YearMonth, Long>> counted = new ConcurrentHashMap<>();

    private Respondents(Dossier dossier, Function<Measure, Map<YearMonth, Long>> count) {
        this.dossier = dossier;
        this.count = count;
    }

    /** Of a practice. */
    static Respondents ofPractice(Instrument instrument, Dossier dossier) {
        return new Respondents(dossier, measure -> {
            Map<YearMonth, Long> months = new HashMap<>();
            for (YearMonth month : dossier.months(Outcome.SURVEY)) {
                months.put(month, instrument.respondents(measure, dossier.responses(Period.ofMonths(month, month))));
            }
            return months;
        });
    }

    /** Of the network, which is made of these. */
    static Respondents ofNetwork(Dossier network, Collection<Respondents> members) {
        return new Respondents(network, measure -> {
            Map<YearMonth, Long> months = new HashMap<>();
            members.forEach(member -> member.of(measure).forEach((month, n) -> months.merge(month, n, Long::sum)));
            return months;
        });
    }

    Dossier dossier() {
        return dossier;
    }

    /** Of every month with a survey. */
    Map<YearMonth, Long> of(Measure score) {
        return counted.computeIfAbsent(score.id(), id -> count.apply(score));
    }

    /** Of every month with a survey, whatever they answered. */
    Map<YearMonth, Long> ofAny() {
        Map<YearMonth, Long> months = new HashMap<>();
        dossier.months(Outcome.SURVEY).forEach(month -> months.put(month, (long) dossier.respondents(month)));
        return months;
    }
}
