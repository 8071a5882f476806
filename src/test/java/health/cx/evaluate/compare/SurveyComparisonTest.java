package health.cx.evaluate.compare;

import static health.cx.evaluate.Dictionary.RATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Practice;
import health.cx.evaluate.score.Score;
import health.cx.evaluate.score.ScoresCompared;
import health.cx.evaluate.statistics.FTest;
import health.cx.evaluate.statistics.StudentT;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Three practices with 12 ratings each, half of them one lower and half one higher than the mean. */
class SurveyComparisonTest {

    /** Ratings of 5 and 7 score 50 and 70: V = 12 * 10^2 / 12^2 = 100 / 12, in each, so smoothing changes nothing. */
    private static final double V = 100.0 / 12;

    private final ScoresCompared scores = new ScoresCompared()
            .with("A", RATED, 100, around(6))
            .with("B", RATED, 200, around(7))
            .with("C", RATED, 300, around(8));
    private final List<Standing> standings = List.of(standing("A"), standing("B"), standing("C"));
    private final List<Practice> practices =
            List.of(new Practice("A", "A", null), new Practice("B", "B", null), new Practice("C", "C", null));

    /** Smoothed: S = n V = 100 for all, V' = (25 * 100 / 12 + 11 V) / (25 + 11) = V. */
    @Test
    void variancesAreAsByHand() {
        assertThat(standings.get(0).scored().variance()).isCloseTo(V, within(1e-12));
    }

    /** g = 70; F = (10^2 + 0 + 10^2) / V / 2 = 12 on 2 and 36 - 3. */
    @Test
    void fIsAsByHand() {
        List<Scored> scored = standings.stream().map(Standing::scored).toList();
        Heterogeneity all = Heterogeneity.of(scored, 0);
        assertThat(all.mean()).isCloseTo(70, within(1e-9));
        assertThat(all.f()).isCloseTo(12, within(1e-9));
        assertThat(all.denominator()).isEqualTo(33);
        assertThat(all.p()).isEqualTo(FTest.p(all.f(), 2, 33)).isLessThan(0.05);
        assertThat(all.significant()).isTrue();
        assertThat(Heterogeneity.of(scored.subList(0, 1), 0).significant()).isFalse();
    }

    /**
     * A's distance from the mean of all is 60 - 70 = -10 with variance V (1 - 2/3) + 3 V / 9 = 2 V / 3; times P / (P - 1)
     * = 3/2 it is -15 with variance 9/4 * 2 V / 3 = 1.5 V.
     */
    @Test
    void distanceFromPeersIsTheDistanceFromAllScaledUp() {
        Difference distance = Objects.requireNonNull(new Peers(practices, standings, 2, 3).distance(standings.get(0)));
        assertThat(distance.reference()).isCloseTo(75, within(1e-12));
        assertThat(distance.value()).isCloseTo(-15, within(1e-12));
        assertThat(Peers.variance(standings.get(0), standings.subList(1, 3))).isCloseTo(1.5 * V, within(1e-12));
        assertThat(distance.p()).isCloseTo(StudentT.p(-15 / Math.sqrt(1.5 * V), 33), within(1e-12));
    }

    /** Other patients: V + V. The same patients with the same answers one point up: no error is left to test against. */
    @Test
    void patientsInBothWindowsAreTheirOwnControl() {
        Standing before = standing("A");
        Standing others = standing(
                "A", new ScoresCompared().with("A", RATED, 900, around(7)).of("A", RATED));
        Standing same = standing(
                "A", new ScoresCompared().with("A", RATED, 100, around(7)).of("A", RATED));
        Difference apart = Objects.requireNonNull(periods(others, before).change(others, before));
        assertThat(apart.value()).isCloseTo(10, within(1e-12));
        assertThat(apart.p()).isCloseTo(StudentT.p(10 / Math.sqrt(2 * V), 22), within(1e-9));
        Difference paired = Objects.requireNonNull(periods(same, before).change(same, before));
        assertThat(paired.value()).isCloseTo(10, within(1e-12));
        assertThat(paired.interval()).isNull();
    }

    private static Periods periods(Standing now, Standing then) {
        return new Periods(List.of(now), List.of(then));
    }

    private static double[] around(double rating) {
        double[] ratings = DoubleStream.generate(() -> rating - 1).limit(12).toArray();
        Arrays.fill(ratings, 6, 12, rating + 1);
        return ratings;
    }

    private Standing standing(String practice) {
        return standing(practice, scores.of(practice, RATED));
    }

    private static Standing standing(String practice, Score score) {
        return Standing.plain(practice, score.value(), score.n(), new Uncertainty.Modelled(score, 0));
    }
}
