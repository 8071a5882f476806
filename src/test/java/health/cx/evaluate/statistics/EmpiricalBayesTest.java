package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.statistics.DerSimonianLaird.Estimated;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmpiricalBayesTest {

    /**
     * Trials of BCG against tuberculosis: cases and others, vaccinated and not. Colditz GA et al. (1994), JAMA 271, 698-702;
     * R's {@code metafor::rma(measure = "RR", method = "DL")} gives tau^2 0.3088 and Q 152.2330 on log relative risks.
     */
    private static final int[][] BCG = {
        {4, 119, 11, 128},
        {6, 300, 29, 274},
        {3, 228, 11, 209},
        {62, 13536, 248, 12619},
        {33, 5036, 47, 5761},
        {180, 1361, 372, 1079},
        {8, 2537, 10, 619},
        {505, 87886, 499, 87892},
        {29, 7470, 45, 7232},
        {17, 1699, 65, 1600},
        {186, 50448, 141, 27197},
        {5, 2493, 3, 2338},
        {27, 16886, 29, 17825}
    };

    private static Estimated logRelativeRisk(int[] trial) {
        double treated = trial[0] + trial[1];
        double control = trial[2] + trial[3];
        return new Estimated(
                Math.log(trial[0] / treated / (trial[2] / control)),
                1.0 / trial[0] - 1 / treated + 1.0 / trial[2] - 1 / control);
    }

    @Test
    void betweenMatchesMetaforOnTheTrialsOfBcg() {
        List<Estimated> trials =
                Stream.of(BCG).map(EmpiricalBayesTest::logRelativeRisk).toList();
        assertThat(trials.get(0).value()).isCloseTo(-0.8893, within(5e-5));
        assertThat(trials.get(0).variance()).isCloseTo(0.3256, within(5e-5));
        assertThat(DerSimonianLaird.between(trials)).isCloseTo(0.3088, within(5e-5));
    }

    /**
     * y 1, 3, 8, each V 1: weighted mean 4, Q = 9 + 1 + 16 = 26, sum w 3, sum w^2 / sum w 1, tau^2 = (26 - 2) / 2 = 12.
     */
    @Test
    void betweenByHand() {
        assertThat(DerSimonianLaird.between(List.of(new Estimated(1, 1), new Estimated(3, 1), new Estimated(8, 1))))
                .isCloseTo(12, within(1e-12));
    }

    @Test
    void nothingLiesBetweenOneValueOrEqualOnes() {
        assertThat(DerSimonianLaird.between(List.of())).isZero();
        assertThat(DerSimonianLaird.between(List.of(new Estimated(5, 2)))).isZero();
        assertThat(DerSimonianLaird.between(List.of(new Estimated(5, 2), new Estimated(5, 3))))
                .isZero();
    }

    /**
     * Batting averages of 18 players: 0.265 in the mean, shrunk by c = 0.212. Efron B, Morris C (1977), Stein's paradox in
     * statistics, Scientific American 236(5), 119-127: Clemente 0.400 to 0.294, Alvis 0.156 to 0.242.
     */
    @Test
    void shrinksTheBattersOfEfronAndMorris() {
        double v = 0.265 * 0.735 / 45;
        double between = v * 0.212 / 0.788; // 1 - B = between / (v + between) = 0.212
        assertThat(drawn(0.400, v, between).value()).isCloseTo(0.294, within(5e-4));
        assertThat(drawn(0.156, v, between).value()).isCloseTo(0.242, within(5e-4));
        assertThat(drawn(0.400, v, between).weight()).isCloseTo(0.788, within(1e-12));
    }

    private static EmpiricalBayes drawn(double average, double v, double between) {
        return EmpiricalBayes.of(new Estimated(average, v), new Estimated(0.265, 0), between, 18);
    }

    /** y 10, V 4, m 6 with V 1, tau^2 12, k 5: B 0.25, y* 9; 0.75 x 4 + 0.0625 x 1 + 2 x 0.0625 x 16 / 2 = 4.0625. */
    @Test
    void varianceByHand() {
        EmpiricalBayes drawn = EmpiricalBayes.of(new Estimated(10, 4), new Estimated(6, 1), 12, 5);
        assertThat(drawn.value()).isCloseTo(9, within(1e-12));
        assertThat(drawn.variance()).isCloseTo(4.0625, within(1e-12));
    }

    /** Four levels are few to take tau^2 from: the interval must hold what it says nevertheless. */
    @Test
    void intervalsHoldTheTruthInNineteenOfTwentyCases() {
        for (double tau : new double[] {0, 1, 3}) {
            SplitMix random = new SplitMix(75);
            int held = 0;
            int told = 0;
            for (int trial = 0; trial < 2000; trial++) {
                List<Double> truths = new ArrayList<>();
                List<Estimated> levels = new ArrayList<>();
                double mean = 0;
                for (int level = 0; level < 4; level++) {
                    double truth = tau * normal(random);
                    double v = level < 2 ? 1 : 9;
                    truths.add(truth);
                    levels.add(new Estimated(truth + Math.sqrt(v) * normal(random), v));
                    mean += levels.get(level).value() / 4;
                }
                double between = DerSimonianLaird.between(levels);
                for (int level = 0; level < 4; level++) {
                    EmpiricalBayes drawn =
                            EmpiricalBayes.of(levels.get(level), new Estimated(mean, 20 / 16.0), between, 4);
                    held += Math.abs(drawn.value() - truths.get(level)) <= 1.96 * Math.sqrt(drawn.variance()) ? 1 : 0;
                    told++;
                }
            }
            assertThat((double) held / told).as("tau %s", tau).isGreaterThan(0.93);
        }
    }

    private static double normal(SplitMix random) {
        double radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
        return radius * Math.cos(2 * Math.PI * random.uniform());
    }
}
