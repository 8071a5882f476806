package health.cx.evaluate.compare;

import health.cx.evaluate.statistics.SplitMix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Between which ranks an entity lies, 1 the highest score: 95 % of the ranks that it takes when true scores are drawn from
 * what is known of them, normal with mean abar + R (a - abar) and variance R V. Goldstein H, Spiegelhalter DJ (1996),
 * League tables and their limitations, JRSS A 159, 385-443.
 *
 * @param id the entity
 * @param first the best rank, 1 or more
 * @param last the worst rank
 */
public record RankRange(String id, int first, int last) {

    private static final int DRAWS = 2000;
    private static final double TAIL = 0.025;

    /** The ranges of these entities; empty where scores differ by no more than chance, so that any order is as good. */
    public static List<RankRange> of(List<Scored> entities, SplitMix random) {
        Reliability reliability = Reliability.of(entities);
        if (!reliability.known()) {
            return List.of();
        }
        int size = entities.size();
        double[] likely = new double[size];
        double[] error = new double[size];
        for (int i = 0; i < size; i++) {
            Scored one = entities.get(i);
            double r = reliability.of(one.variance());
            likely[i] = reliability.mean() + r * (one.value() - reliability.mean());
            error[i] = Math.sqrt(r * one.variance());
        }
        int[][] times = times(likely, error, ZigguratSampler.NormalizedGaussian.of(random));
        int cut = (int) (TAIL * DRAWS);
        List<RankRange> ranges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ranges.add(new RankRange(entities.get(i).id(), rank(times[i], cut), rank(times[i], DRAWS - 1 - cut)));
        }
        return ranges;
    }

    /** By entity and rank how often it was taken. */
    private static int[][] times(double[] likely, double[] error, NormalizedGaussianSampler normal) {
        int size = likely.length;
        int[][] times = new int[size][size + 1];
        double[] drawn = new double[size];
        double[] sorted = new double[size];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < size; i++) {
                drawn[i] = likely[i] + error[i] * normal.sample();
            }
            System.arraycopy(drawn, 0, sorted, 0, size);
            Arrays.sort(sorted);
            for (int i = 0; i < size; i++) {
                times[i][size - Arrays.binarySearch(sorted, drawn[i])]++;
            }
        }
        return times;
    }

    /** The rank at a place, from 0, among all that were taken, the best first. */
    private static int rank(int[] times, int place) {
        int rank = 0;
        for (int before = times[0]; before <= place; before += times[rank]) {
            rank++;
        }
        return rank;
    }
}
