package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {

    @Test
    void sameSeedGivesTheSameReplicates() {
        ClusteredSample sample = normal(200, 1);
        assertThat(ClusterBootstrap.medians(sample, 50, random(7)))
                .isDeepEqualTo(ClusterBootstrap.medians(sample, 50, random(7)));
    }

    /** The standard error of a normal sample's median is sqrt(pi / 2) sigma / sqrt(n): 1.2533 / sqrt(400) = 0.0627. */
    @Test
    void replicatesSpreadAsTheMedianOfANormalSample() {
        double[] medians = ClusterBootstrap.medians(normal(400, 1), 999, random(3))[0];
        assertThat(sd(medians)).isCloseTo(0.0627, within(0.02));
    }

    /** Each patient's value counted four times tells no more than once; drawing visits would halve the spread. */
    @Test
    void visitsOfOnePatientCountAsOne() {
        double once = sd(ClusterBootstrap.medians(normal(400, 1), 999, random(3))[0]);
        double fourTimes = sd(ClusterBootstrap.medians(normal(400, 4), 999, random(3))[0]);
        assertThat(fourTimes).isCloseTo(once, within(1e-9));
    }

    /** The order of rows is the order in which a database returns them: it must not matter. */
    @Test
    void rowOrderDoesNotMatter() {
        ClusteredSample one =
                new ClusteredSample(1, new int[] {1, 2, 3}, new int[3], new double[] {5, 6, 9}, new int[] {1, 2, 1});
        ClusteredSample other =
                new ClusteredSample(1, new int[] {3, 1, 2}, new int[3], new double[] {9, 5, 6}, new int[] {1, 1, 2});
        assertThat(ClusterBootstrap.medians(one, 99, random(1)))
                .isDeepEqualTo(ClusterBootstrap.medians(other, 99, random(1)));
    }

    /** Patients seen in both groups move together: their difference does not vary. */
    @Test
    void patientsInBothGroupsAreDrawnTogether() {
        int[] patients = IntStream.range(0, 80).map(row -> row / 2).toArray();
        int[] groups = IntStream.range(0, 80).map(row -> row % 2).toArray();
        double[] values = IntStream.range(0, 80)
                .mapToDouble(row -> row / 2 + 3 * (row % 2))
                .toArray();
        int[] counts = new int[80];
        Arrays.fill(counts, 1);
        double[][] medians =
                ClusterBootstrap.medians(new ClusteredSample(2, patients, groups, values, counts), 99, random(1));
        for (int b = 0; b < 99; b++) {
            assertThat(medians[1][b] - medians[0][b]).isEqualTo(3);
        }
    }

    /** 999 replicates 1 to 999: 2.5 % lie below 25.95 (type 7: 1 + 998 * 0.025); none at 0, so p is 2 / 1000. */
    @Test
    void intervalIsPercentileAndPCountsTheSample() {
        double[] differences = IntStream.rangeClosed(1, 999).mapToDouble(i -> i).toArray();
        var compared = Objects.requireNonNull(ClusterBootstrap.compare(differences));
        assertThat(compared.interval().lower()).isCloseTo(25.95, within(1e-9));
        assertThat(compared.p()).isEqualTo(0.002);
        assertThat(Objects.requireNonNull(ClusterBootstrap.compare(new double[999]))
                        .p())
                .isEqualTo(1);
    }

    @Test
    void emptyGroupsCannotBeCompared() {
        double[] missing = new double[999];
        Arrays.fill(missing, Double.NaN);
        assertThat(ClusterBootstrap.compare(missing)).isNull();
        assertThat(
                        ClusterBootstrap.medians(
                                new ClusteredSample(1, new int[0], new int[0], new double[0], new int[0]),
                                3,
                                random(1))[0])
                .containsOnly(Double.NaN);
    }

    private static ClusteredSample normal(int patients, int visits) {
        SplitMix random = random(11);
        double[] values = IntStream.range(0, patients)
                .mapToDouble(i -> NormalDistribution.of(0, 1).inverseCumulativeProbability(random.uniform()))
                .toArray();
        int[] counts = new int[patients];
        Arrays.fill(counts, visits);
        return new ClusteredSample(1, IntStream.range(0, patients).toArray(), new int[patients], values, counts);
    }

    private static double sd(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    /** The first numbers of SplitMix64 from seed 1234567, as its reference implementation prints them. */
    @Test
    void splitMixGivesItsReferenceNumbers() {
        SplitMix random = random(1234567);
        assertThat(random.nextLong()).isEqualTo(6457827717110365317L);
        assertThat(random.nextLong()).isEqualTo(3203168211198807973L);
    }

    private static SplitMix random(long seed) {
        return new SplitMix(seed);
    }
}
