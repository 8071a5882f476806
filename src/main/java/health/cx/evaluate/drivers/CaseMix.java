package health.cx.evaluate.drivers;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the patients of a practice are like.
 *
 * @param means of general health and age band, as far as scores are adjusted for them; NaN where fewer than 11 are known
 * @param types visits that were asked about, by patient type
 */
record CaseMix(List<Double> means, SortedMap<String, Frame.Count> types) {

    /** Up to it groups count as alike: Stuart EA (2010), Matching methods for causal inference, Statistical Science 25, 1-21. */
    static final double ALIKE = 0.25;

    private static final List<String> LIKENESS = List.of("general_health", "age_band");

    static CaseMix of(Instrument instrument, List<Response> responses, Frame frame) {
        List<Double> means = new ArrayList<>();
        for (int adjuster : adjusters(instrument)) {
            double[] known = known(responses, adjuster);
            means.add(
                    known.length < SmallestBase.MEAN
                            ? Double.NaN
                            : Arrays.stream(known).average().orElse(Double.NaN));
        }
        return new CaseMix(means, frame.of(Trait.PATIENT_TYPE));
    }

    /** The standard deviations, over all responses, of what {@link #means} are of. */
    static List<Double> deviations(Instrument instrument, List<Response> responses) {
        List<Double> deviations = new ArrayList<>();
        for (int adjuster : adjusters(instrument)) {
            double[] known = known(responses, adjuster);
            double[] centred = Effect.centred(known, new int[known.length]);
            double squares = Arrays.stream(centred).map(one -> one * one).sum();
            deviations.add(Math.sqrt(squares / Math.max(1, known.length - 1)));
        }
        return deviations;
    }

    private static List<Integer> adjusters(Instrument instrument) {
        List<String> ids = instrument.adjusters().stream().map(Adjuster::id).toList();
        return LIKENESS.stream().map(ids::indexOf).filter(at -> at >= 0).toList();
    }

    private static double[] known(List<Response> responses, int adjuster) {
        return responses.stream()
                .mapToDouble(one -> one.adjuster(adjuster))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** The furthest of the differences; null where something is known of too few of either. */
    @Nullable
    Double distance(CaseMix other, List<Double> deviations) {
        if (means.isEmpty()) {
            return null;
        }
        double furthest = types(other);
        for (int k = 0; k < means.size(); k++) {
            double apart = Math.abs(means.get(k) - other.means.get(k));
            double deviation = deviations.get(k);
            furthest = Math.max(furthest, deviation == 0 ? 0 : apart / deviation);
            if (Double.isNaN(apart)) {
                return null;
            }
        }
        return furthest;
    }

    /** The share of visits that would have to be of another type for the mixes to be the same. */
    private double types(CaseMix other) {
        TreeSet<String> all = new TreeSet<>(types.keySet());
        all.addAll(other.types.keySet());
        double apart = 0;
        for (String type : all) {
            apart += Math.abs(share(type) - other.share(type));
        }
        return apart / 2;
    }

    private double share(String type) {
        long all = types.values().stream().mapToLong(Frame.Count::asked).sum();
        Frame.Count count = types.get(type);
        return all == 0 || count == null ? 0 : (double) count.asked() / (double) all;
    }
}
