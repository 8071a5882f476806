package health.cx.evaluate.compare;

import health.cx.evaluate.statistics.SplitMix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        int[][] ranks = new int[size][DRAWS];
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[] drawn = new double[size];
        double[] sorted = new double[size];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < size; i++) {
                Scored one = entities.get(i);
                double r = reliability.of(one.variance());
                double likely = reliability.mean() + r * (one.value() - reliability.mean());
                drawn[i] = likely + Math.sqrt(r * one.variance()) * normal.sample();
            }
            System.arraycopy(drawn, 0, sorted, 0, size);
            Arrays.sort(sorted);
            for (int i = 0; i < size; i++) {
                ranks[i][draw] = size - Arrays.binarySearch(sorted, drawn[i]);
            }
        }
        List<RankRange> ranges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Arrays.sort(ranks[i]);
            int cut = (int) (TAIL * DRAWS);
            ranges.add(new RankRange(entities.get(i).id(), ranks[i][cut], ranks[i][DRAWS - 1 - cut]));
        }
        return ranges;
    }
}
