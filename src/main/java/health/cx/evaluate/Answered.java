package health.cx.evaluate;

import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.Response;
import health.cx.evaluate.score.Roster;
import health.cx.evaluate.score.Sample;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** What the patients of all practices answered in all months, laid out once: practice by practice, month by month. Immutable. */
final class Answered {

    private final SortedMap<String, Dossier> practices;
    private final Instrument instrument;
    private final Roster roster;
    private final Map<String, Integer> first = new HashMap<>();

    Answered(Instrument instrument, SortedMap<String, Dossier> practices) {
        List<Response> all = new ArrayList<>();
        practices.forEach((practice, dossier) -> {
            first.put(practice, all.size());
            all.addAll(dossier.responses());
        });
        this.instrument = instrument;
        this.practices = practices;
        this.roster = new Roster(instrument, all);
    }

    Instrument instrument() {
        return instrument;
    }

    /** What some practices' patients answered in a period. */
    Sample sample(Set<String> some, Period period) {
        return new Sample(
                roster,
                practices.keySet().stream()
                        .filter(some::contains)
                        .flatMapToInt(practice -> rows(practice, period))
                        .toArray());
    }

    private IntStream rows(String practice, Period period) {
        Dossier dossier = Objects.requireNonNull(practices.get(practice));
        int from =
                Objects.requireNonNull(first.get(practice)) + dossier.respondentsBefore(YearMonth.from(period.start()));
        return IntStream.range(from, from + dossier.respondentsIn(period));
    }
}
