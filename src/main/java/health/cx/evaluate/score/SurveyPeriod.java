package health.cx.evaluate.score;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Scale;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Wilson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The survey scores of all entities that are analysed together, as answered and adjusted for case mix: they share the
 * slopes of the adjusters, the centres of items and the pooled variances. An entity is a practice in a period; several
 * periods may be analysed together. Safe for several threads.
 */
public final class SurveyPeriod {

    private record ItemReading(int item, Reading reading, boolean adjusted) {}

    private record ScoreReading(String measureId, Reading reading, boolean adjusted) {}

    private final Instrument instrument;
    private final Analysis analysis;
    private final Map<String, Sample> samples = new LinkedHashMap<>();
    private final Map<ItemReading, ItemModel> models = new ConcurrentHashMap<>();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Map<ScoreReading, Map<String, Score>> scores = new ConcurrentHashMap<>();

    /** From the respondents of each entity. */
    public SurveyPeriod(Instrument instrument, SortedMap<String, List<Response>> responses, Analysis analysis) {
        this.instrument = instrument;
        this.analysis = analysis;
        responses.forEach((entity, some) -> {
            Sample sample = Sample.of(instrument, some);
            samples.put(entity, analysis.impute() ? sample : sample.adjustable());
        });
    }

    /** From the sample of each entity, in the {@link Analysis#STANDARD} way. */
    public SurveyPeriod(Instrument instrument, SortedMap<String, Sample> samples) {
        this.instrument = instrument;
        this.analysis = Analysis.STANDARD;
        this.samples.putAll(samples);
    }

    /** An entity's score as answered on an item, composite or index. */
    public Score score(String entity, Measure measure, Reading reading) {
        return score(entity, new ScoreReading(measure.id(), reading, false), measure);
    }

    /** The score that an entity would have, were its patients like those of all entities. */
    public Score adjusted(String entity, Measure measure, Reading reading) {
        return score(entity, new ScoreReading(measure.id(), reading, true), measure);
    }

    private Score score(String entity, ScoreReading which, Measure measure) {
        return Objects.requireNonNull(
                scores.computeIfAbsent(which, w -> scores(w, measure)).get(entity), entity);
    }

    private Map<String, Score> scores(ScoreReading which, Measure measure) {
        Asked asking = asked(measure);
        double[] centres = centres(asking, which.reading());
        ItemModel[] modelOf = new ItemModel[centres.length];
        for (int item : asking.items()) {
            modelOf[item] = model(item, which).centredOn(asking.usable());
        }
        Interval range = range(measure, which.reading());
        Map<String, Score> all = new LinkedHashMap<>();
        asking.respondents().forEach((entity, n) -> {
            Sample sample = sample(entity);
            Combination combination = Combination.of(sample, asking.composites(), centres, analysis.k());
            all.put(entity, new Score(sample, combination, modelOf, range, n, sample.answers(asking.items())));
        });
        if (analysis.smooth()) {
            Smoothing.apply(all.values(), Smoothing.strength(measure));
        }
        return all;
    }

    private Sample sample(String entity) {
        return Objects.requireNonNull(samples.get(entity), entity);
    }

    private Asked asked(Measure measure) {
        return asked.computeIfAbsent(measure.id(), id -> new Asked(instrument.composites(measure), samples));
    }

    private ItemModel model(int item, ScoreReading which) {
        int adjusters = instrument.adjusters().size();
        return models.computeIfAbsent(
                new ItemReading(item, which.reading(), which.adjusted()),
                of -> of.adjusted() && adjusters > 0
                        ? ItemModel.fit(item, of.reading(), adjusters, samples.values())
                        : ItemModel.plain(item, of.reading()));
    }

    /** Entities whose score rests on at most one respondent: they take no part in what entities share. */
    public List<String> single(Measure measure) {
        return asked(measure).respondents().entrySet().stream()
                .filter(entry -> entry.getValue() <= 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How a measure's items go with the adjusters, item by item. */
    public List<Slopes> slopes(Measure measure, Reading reading) {
        ScoreReading which = new ScoreReading(measure.id(), reading, true);
        List<Slopes> all = new ArrayList<>();
        for (int item : asked(measure).items()) {
            ItemModel model = model(item, which);
            all.add(new Slopes(instrument.items().get(item).id(), model.slopes(), model.dropped(), model.rSquared()));
        }
        return all;
    }

    /** How many adjusters tell something of at least one of a measure's items. */
    public int adjusters(Measure measure) {
        List<Slopes> all = slopes(measure, Reading.LINEAR);
        return (int) IntStream.range(0, instrument.adjusters().size())
                .filter(k -> all.stream().anyMatch(one -> !one.dropped().get(k)))
                .count();
    }

    /** The adjusters that tell nothing of any item: known of nobody, or the same for all of a practice. */
    public List<Adjuster> idle() {
        return IntStream.range(0, instrument.adjusters().size())
                .filter(k -> instrument.items().stream()
                        .flatMap(item -> slopes(item, Reading.LINEAR).stream())
                        .allMatch(slopes -> slopes.dropped().get(k)))
                .mapToObj(instrument.adjusters()::get)
                .toList();
    }

    /** What each adjuster adds to an entity's adjusted score, in the order of the instrument's adjusters. */
    public List<Double> points(String entity, Measure measure) {
        Score score = adjusted(entity, measure, Reading.LINEAR);
        return IntStream.range(0, instrument.adjusters().size())
                .mapToObj(score::points)
                .toList();
    }

    /** Per adjuster of what share of an entity's respondents it is not known; NaN without respondents. */
    public List<Double> missing(String entity) {
        Sample sample = sample(entity);
        return IntStream.range(0, instrument.adjusters().size())
                .mapToObj(k -> sample.adjuster(k).missing())
                .toList();
    }

    /** The adjusters that are known of none of an entity's respondents, though of others'. */
    public List<Adjuster> unknownOnlyOf(String entity) {
        List<Double> missing = missing(entity);
        return IntStream.range(0, missing.size())
                .filter(k -> missing.get(k) == 1
                        && samples.values().stream()
                                .anyMatch(other -> other.adjuster(k).missing() < 1))
                .mapToObj(instrument.adjusters()::get)
                .toList();
    }

    /** What share of an entity's respondents did not answer an item; NaN without respondents. */
    double unanswered(String entity, Measure item) {
        return sample(entity).unanswered(instrument.index(item.id()));
    }

    private static Interval range(Measure measure, Reading reading) {
        Scale scale = measure.scale();
        return scale == null || scale.boxes() || reading != Reading.LINEAR
                ? new Interval(0, reading.unit())
                : new Interval(scale.min(), scale.max());
    }

    /** Per item the unweighted mean over the entities with more than one record; NaN where none has it. */
    private double[] centres(Asked asking, Reading reading) {
        double[] sums = new double[instrument.items().size()];
        int[] entities = new int[sums.length];
        for (Sample sample : asking.usable()) {
            for (int item : asking.items()) {
                if (sample.answered(item) > 0) {
                    sums[item] += sample.mean(item, reading);
                    entities[item]++;
                }
            }
        }
        return IntStream.range(0, sums.length)
                .mapToDouble(item -> entities[item] == 0 ? Double.NaN : sums[item] / entities[item])
                .toArray();
    }

    /** All statistics of an entity's measure as answered, in the order of {@link Statistic}. */
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

    /** The adjusted mean of an entity's measure. */
    public Estimate adjustedEstimate(String entity, Measure measure) {
        return adjusted(entity, measure, Reading.LINEAR).mean(Statistic.ADJUSTED_MEAN);
    }

    private List<Estimate> lowerBoxes(String entity, Measure measure, Scale scale) {
        Sample sample = sample(entity);
        int item = instrument.index(measure.id());
        long n = sample.answered(item);
        Estimate lowest = box(Statistic.BOTTOM_BOX, sample.sum(item, Reading.BOTTOM_BOX), n);
        return scale.hasMiddle()
                ? List.of(box(Statistic.MIDDLE_BOX, sample.sum(item, Reading.MIDDLE_BOX), n), lowest)
                : List.of(lowest);
    }

    private static Estimate box(Statistic statistic, double in, long n) {
        if (n == 0) {
            return Estimate.missing(statistic, 0);
        }
        var share = Wilson.of(Math.round(in), n);
        return Estimate.of(statistic, share.value(), n, share.interval());
    }
}
