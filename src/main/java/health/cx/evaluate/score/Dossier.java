package health.cx.evaluate.score;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** All evidence about one practice, or about the network as one, by month. */
public final class Dossier {

    private final Instrument instrument;
    private final Map<String, TreeMap<YearMonth, Cell>> cells = new HashMap<>();
    private final TreeMap<YearMonth, TreeMap<Integer, Response>> responses = new TreeMap<>();
    private final Map<String, PatientVisits> visits = new HashMap<>();
    private final Map<Outcome, TreeSet<YearMonth>> months = new EnumMap<>(Outcome.class);
    private final Set<String> asked = new HashSet<>();

    /** An empty one. */
    public Dossier(Instrument instrument) {
        this.instrument = instrument;
    }

    /** The cell of a measure and month, new where there is none yet. */
    public Cell cell(Measure measure, YearMonth month) {
        seen(measure.outcome(), month);
        return cells.computeIfAbsent(measure.id(), id -> new TreeMap<>()).computeIfAbsent(month, m -> Cell.of(measure));
    }

    /** Visits by patient, kept for measures whose medians are tested. */
    public PatientVisits visits(Measure measure) {
        return visits.computeIfAbsent(measure.id(), id -> new PatientVisits());
    }

    /** Takes in an answer. */
    public void answer(YearMonth month, int respondent, int patient, Measure item, double answer) {
        seen(item.outcome(), month);
        asked.add(item.id());
        responses
                .computeIfAbsent(month, m -> new TreeMap<>())
                .computeIfAbsent(respondent, r -> new Response(patient, instrument))
                .answer(instrument.index(item.id()), answer);
    }

    /** Takes in what a respondent's scores are adjusted for. */
    public void adjust(YearMonth month, int respondent, double... values) {
        Response response = response(month, respondent);
        for (int k = 0; response != null && k < values.length; k++) {
            response.adjust(k, values[k]);
        }
    }

    private void seen(Outcome outcome, YearMonth month) {
        months.computeIfAbsent(outcome, o -> new TreeSet<>()).add(month);
    }

    /** Adds another practice's evidence, so that the network is one big practice; its responses, if any, are shared. */
    public void addAll(Dossier other, List<Measure> measures, boolean responding) {
        for (Measure measure : measures) {
            other.cells
                    .getOrDefault(measure.id(), new TreeMap<>())
                    .forEach((month, cell) -> cell(measure, month).addAll(cell));
        }
        if (responding) {
            other.responses.forEach((month, some) -> {
                TreeMap<Integer, Response> all = responses.computeIfAbsent(month, m -> new TreeMap<>());
                some.values().forEach(response -> all.put(all.size(), response));
            });
            asked.addAll(other.asked);
        }
        other.visits.forEach((measure, some) ->
                visits.computeIfAbsent(measure, id -> new PatientVisits()).addAll(some));
        other.months.forEach((outcome, some) ->
                months.computeIfAbsent(outcome, o -> new TreeSet<>()).addAll(some));
    }

    /** Whether there is any evidence of a measure, in whatever month. */
    public boolean knows(Measure measure) {
        return switch (measure.kind()) {
            case ITEM -> asked.contains(measure.id());
            case COMPOSITE, INDEX -> !responses.isEmpty();
            case COUNT, SUM, RATE, FREQUENCY, DURATION, LIFETIME -> cells.containsKey(measure.id());
        };
    }

    /** What is known of a measure in a period, to be read; null where nothing is. */
    public @Nullable Cell over(Measure measure, Period period) {
        Collection<Cell> some = within(cells.getOrDefault(measure.id(), new TreeMap<>()), period)
                .values();
        if (some.size() <= 1) {
            return some.stream().findAny().orElse(null);
        }
        Cell all = Cell.of(measure);
        some.forEach(all::addAll);
        return all;
    }

    /** The respondents of a period, by month and number. */
    public List<Response> responses(Period period) {
        List<Response> all = new ArrayList<>();
        within(responses, period).values().forEach(some -> all.addAll(some.values()));
        return all;
    }

    /** Makes something of each respondent of a period, of their number and what they answered, in the same order. */
    public <T> List<T> respondents(Period period, BiFunction<Integer, Response, T> make) {
        List<T> all = new ArrayList<>();
        within(responses, period)
                .values()
                .forEach(some -> some.forEach((number, response) -> all.add(make.apply(number, response))));
        return all;
    }

    /** A respondent of a month by number; null who answered nothing that the dictionary asks. */
    public @Nullable Response response(YearMonth month, int respondent) {
        return responses.getOrDefault(month, new TreeMap<>()).get(respondent);
    }

    /** How many respondents answered anything in a month. */
    public int respondents(YearMonth month) {
        return responses.getOrDefault(month, new TreeMap<>()).size();
    }

    /** All respondents, by month and number. */
    public List<Response> responses() {
        return responses.values().stream()
                .flatMap(some -> some.values().stream())
                .toList();
    }

    /** How many respondents answered anything in a period. */
    public int respondentsIn(Period period) {
        return respondents(within(responses, period));
    }

    /** How many respondents answered anything in the months before this one. */
    public int respondentsBefore(YearMonth month) {
        return respondents(responses.headMap(month, false));
    }

    private static int respondents(Map<YearMonth, ? extends Map<Integer, Response>> some) {
        return some.values().stream().mapToInt(Map::size).sum();
    }

    /** The months with evidence of an outcome, ascending. */
    public NavigableSet<YearMonth> months(Outcome outcome) {
        return months.getOrDefault(outcome, new TreeSet<>());
    }

    private static <T> NavigableMap<YearMonth, T> within(NavigableMap<YearMonth, T> all, Period period) {
        return all.subMap(YearMonth.from(period.start()), true, YearMonth.from(period.end()), true);
    }
}
