package health.cx.evaluate.score;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Scale;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Wilson;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The survey scores of all entities in one period: they share the centres of items and the pooled variances. */
public final class SurveyPeriod {

    private final Instrument instrument;
    private final Map<String, Sample> samples = new LinkedHashMap<>();
    private final Map<Reading, Map<String, Map<String, Score>>> scores = new EnumMap<>(Reading.class);

    /** From the respondents of each entity. */
    public SurveyPeriod(Instrument instrument, SortedMap<String, List<Response>> responses) {
        this.instrument = instrument;
        responses.forEach((entity, some) -> samples.put(entity, new Sample(instrument, some)));
    }

    /** An entity's score on an item, composite or index. */
    public Score score(String entity, Measure measure, Reading reading) {
        Map<String, Score> all = scores.computeIfAbsent(reading, r -> new HashMap<>())
                .computeIfAbsent(measure.id(), id -> score(measure, reading));
        return Objects.requireNonNull(all.get(entity), entity);
    }

    private Map<String, Score> score(Measure measure, Reading reading) {
        List<int[]> composites = instrument.composites(measure);
        int[] items = composites.stream()
                .flatMapToInt(IntStream::of)
                .sorted()
                .distinct()
                .toArray();
        double[] centres = centres(items, reading);
        Interval range = range(measure, reading);
        Map<String, Score> all = new LinkedHashMap<>();
        samples.forEach((entity, sample) ->
                all.put(entity, new Score(sample, Combination.of(sample, composites, centres), reading, range, items)));
        Smoothing.apply(all.values(), Smoothing.strength(measure));
        return all;
    }

    private static Interval range(Measure measure, Reading reading) {
        Scale scale = measure.scale();
        return scale == null || scale.boxes()
                ? new Interval(0, reading.unit())
                : new Interval(scale.min(), scale.max());
    }

    /** Per item the unweighted mean over the entities with more than one record; NaN where none has it. */
    private double[] centres(int[] items, Reading reading) {
        double[] sums = new double[instrument.items().size()];
        int[] entities = new int[sums.length];
        for (Sample sample : samples.values()) {
            if (sample.respondents(items) > 1) {
                for (int item : items) {
                    if (sample.answered(item) > 0) {
                        sums[item] += sample.mean(item, reading);
                        entities[item]++;
                    }
                }
            }
        }
        return IntStream.range(0, sums.length)
                .mapToDouble(item -> entities[item] == 0 ? Double.NaN : sums[item] / entities[item])
                .toArray();
    }

    /** All statistics of an entity's measure, in the order of {@link Statistic}. */
    public List<Estimate> estimates(String entity, Measure measure) {
        Scale scale = measure.scale();
        if (scale != null && !scale.boxes()) {
            return List.of(score(entity, measure, Reading.LINEAR).mean(Statistic.MEAN));
        }
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(score(entity, measure, Reading.TOP_BOX).share(Statistic.TOP_BOX));
        if (measure.kind() == Kind.ITEM && scale != null) {
            estimates.addAll(lowerBoxes(entity, measure, scale));
        }
        estimates.add(score(entity, measure, Reading.LINEAR).mean(Statistic.LINEAR_MEAN));
        return estimates;
    }

    private List<Estimate> lowerBoxes(String entity, Measure measure, Scale scale) {
        Sample sample = Objects.requireNonNull(samples.get(entity), entity);
        int item = instrument.index(measure.id());
        long n = sample.answered(item);
        long bottom = sample.bottom(item);
        Estimate lowest = box(Statistic.BOTTOM_BOX, bottom, n);
        return scale.hasMiddle()
                ? List.of(box(Statistic.MIDDLE_BOX, n - bottom - sample.top(item), n), lowest)
                : List.of(lowest);
    }

    private static Estimate box(Statistic statistic, long in, long n) {
        if (n == 0) {
            return Estimate.missing(statistic, 0);
        }
        var share = Wilson.of(in, n);
        return Estimate.of(statistic, share.value(), n, share.interval());
    }
}
