package health.cx.evaluate.drivers;

import health.cx.evaluate.Comparison;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Reading;
import health.cx.evaluate.score.Score;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Those who were asked and did not answer: what they are like, and what their silence may do to scores. */
final class Silent {

    private final String practiceId;
    private final Terms terms;
    private final Rated rated;
    private final Frame frame;
    private final SurveyPeriod scores;
    private final Predicate<Measure> isUntold;

    Silent(String practiceId, Terms terms, Rated rated, Frame frame, SurveyPeriod scores, Predicate<Measure> isUntold) {
        this.isUntold = isUntold;
        this.practiceId = practiceId;
        this.terms = terms;
        this.rated = rated;
        this.frame = frame;
        this.scores = scores;
    }

    List<DriverLine> lines(List<Comparison> comparisons) {
        List<DriverLine> lines = new ArrayList<>();
        Arrays.stream(Trait.values()).forEach(trait -> shares(trait, lines));
        measures().forEach(measure -> lines.add(raked(measure)));
        measures().forEach(measure -> lines.add(tipping(measure, comparisons)));
        return lines;
    }

    private Stream<Measure> measures() {
        return Stream.concat(Stream.of(terms.rating()), terms.touchpoints().stream());
    }

    /** Shares among the visits of which the trait is known. */
    private void shares(Trait trait, List<DriverLine> lines) {
        SortedMap<String, Frame.Count> known = new TreeMap<>(trait.order());
        known.putAll(frame.of(trait));
        known.remove("");
        Frame.Count all = known.values().stream().reduce(new Frame.Count(0, 0), Frame.Count::plus);
        if (trait == Trait.CORRECTION) {
            known.remove("no");
        }
        known.forEach((value, count) -> lines.add(share(trait.name() + "." + value, count, all)));
    }

    private DriverLine share(String key, Frame.Count count, Frame.Count all) {
        Marker marker = all.silent() == 0 ? Marker.NOT_AVAILABLE : Bases.ofMean(all.answered());
        if (marker == Marker.SUPPRESSED) {
            return DriverLine.none(practiceId, Topic.SILENT, key, null, null, marker);
        }
        if (marker == Marker.NOT_AVAILABLE) {
            return DriverLine.none(practiceId, Topic.SILENT, key, all.answered(), all.silent(), marker);
        }
        double answered = (double) count.answered() / (double) all.answered();
        double silent = (double) count.silent() / (double) all.silent();
        return DriverLine.pair(
                practiceId,
                Topic.SILENT,
                key,
                all.answered(),
                all.silent(),
                answered,
                silent,
                standardised(answered, silent),
                marker);
    }

    /**
     * The difference of two shares in standard deviations: Austin PC (2009), Using the standardized difference to compare
     * the prevalence of a binary variable between two groups, Communications in Statistics 38, 1228-1234.
     */
    static double standardised(double one, double other) {
        double variance = (one * (1 - one) + other * (1 - other)) / 2;
        // all of one kind here and none of it there: as far apart as shares can be, and no number of deviations
        return variance == 0 ? one - other : (one - other) / Math.sqrt(variance);
    }

    private DriverLine raked(Measure measure) {
        Raking raking = new Raking();
        int n = 0;
        for (int row = 0; row < rated.size(); row++) {
            double score = terms.instrument().score(rated.answers().get(row), measure);
            if (!Double.isNaN(score)) {
                Experience visit = rated.visits().get(row);
                raking.add(Arrays.stream(Trait.values()).map(t -> t.of(visit)).toList(), score);
                n++;
            }
        }
        Arrays.stream(Trait.values()).forEach(trait -> raking.target(margin(trait)));
        Score published = scores.score(practiceId, measure, Reading.LINEAR);
        // beside the weighted score stands the score itself, which may be hidden for what others would tell with it
        if (n > 0 && (n < SmallestBase.MEAN || published.n() < SmallestBase.MEAN || isUntold.test(measure))) {
            return DriverLine.none(practiceId, Topic.RAKED, measure.id(), null, null, Marker.SUPPRESSED);
        }
        Double moved = n == 0 || !published.known() ? null : raking.raked();
        if (moved == null) {
            return DriverLine.none(practiceId, Topic.RAKED, measure.id(), (long) n, null, Marker.NOT_AVAILABLE);
        }
        double shift = moved - raking.mean();
        return DriverLine.pair(
                practiceId,
                Topic.RAKED,
                measure.id(),
                published.n(),
                null,
                published.shown() + shift,
                published.shown(),
                shift,
                Bases.ofMean(n));
    }

    private SortedMap<String, Double> margin(Trait trait) {
        SortedMap<String, Double> margin = new TreeMap<>();
        frame.of(trait).forEach((value, count) -> margin.put(value, (double) count.asked()));
        return margin;
    }

    private DriverLine tipping(Measure measure, List<Comparison> comparisons) {
        Score published = scores.score(practiceId, measure, Reading.LINEAR);
        TippingPoint point = TippingPoint.of(measure, comparisons);
        String key = measure.id() + "." + point.against();
        Frame.Count all = frame.all();
        if (published.n() > 0 && published.n() < SmallestBase.MEAN) {
            return DriverLine.none(practiceId, Topic.TIPPING, key, null, null, Marker.SUPPRESSED);
        }
        if (!published.known() || all.answered() == 0 || all.silent() == 0) {
            return DriverLine.none(practiceId, Topic.TIPPING, key, all.answered(), all.silent(), Marker.NOT_AVAILABLE);
        }
        double silentShare = (double) all.silent() / (double) all.asked();
        return new DriverLine(
                practiceId,
                Topic.TIPPING,
                key,
                all.answered(),
                all.silent(),
                point.distance() / silentShare,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
