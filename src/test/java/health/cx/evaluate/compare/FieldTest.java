package health.cx.evaluate.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.SplitMix;
import health.cx.evaluate.statistics.StudentT;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three practices of 10 respondents that score 60, 70 and 80. */
class FieldTest {

    private static final Stars.Rule RULE = new Stars.Rule(0.05, 3, 0);
    private static final Stars.Range SCALE = new Stars.Range(0, 100);

    /**
     * V = 4: abar = 70, sum n (a - abar)^2 = 2000, sum n V (1 - n / N) = 3 x 40 x 2 / 3 = 80, N - sum n^2 / N = 20, so b =
     * 1920 / 20 = 96. With equal n that is the spread of the scores less V: 100 - 4. Reliability 96 / 100.
     */
    @Test
    void reliabilityIsAsByHand() {
        Reliability reliability = Reliability.of(scored(4));
        assertThat(reliability.between()).isCloseTo(96, within(1e-9));
        assertThat(reliability.of(4)).isCloseTo(0.96, within(1e-12));
        assertThat(reliability.needed(10)).isZero();
    }

    /** V = 64: b = 100 - 64 = 36, reliability 0.36; 0.7 / 0.3 x 640 / 36 = 41.5 respondents make it 0.70, 32 more. */
    @Test
    void neededRespondentsAreAsByHand() {
        Reliability reliability = Reliability.of(scored(64));
        assertThat(reliability.between()).isCloseTo(36, within(1e-9));
        assertThat(reliability.of(64)).isCloseTo(0.36, within(1e-12));
        assertThat(reliability.needed(10)).isEqualTo(32);
    }

    /** V = 400 explains a spread of 100 and more. */
    @Test
    void reliabilityOfChanceAloneCannotBeEstimated() {
        Reliability reliability = Reliability.of(scored(400));
        assertThat(reliability.known()).isFalse();
        assertThat(reliability.of(400)).isZero();
        assertThat(reliability.needed(10)).isZero();
        assertThat(RankRange.of(scored(400), new SplitMix(1))).isEmpty();
    }

    /**
     * V = 64: SE^2 = 64 (1 - 2 / 3) + 3 x 64 / 9 = 128 / 3, t = 10 / 6.532 on 30 - 3; not significant, two stars. The true
     * distance is normal with mean 0.36 x 10 and variance 0.36 x 64 = 4.8^2: further than 3 from 0 with probability
     * Phi(-6.6 / 4.8) + Phi(0.6 / 4.8) = 0.63431.
     */
    @Test
    void starsAreAsByHand() {
        Stars third = Stars.of(scored(64), 0, RULE, SCALE).get(2);
        assertThat(third.stars()).isEqualTo(2);
        assertThat(third.distance()).isCloseTo(10, within(1e-12));
        assertThat(third.standardError()).isCloseTo(Math.sqrt(128.0 / 3), within(1e-12));
        assertThat(third.p()).isCloseTo(StudentT.p(10 / Math.sqrt(128.0 / 3), 27), within(1e-12));
        assertThat(third.wrong()).isCloseTo(0.63431, within(1e-5));
    }

    /** V = 4: three stars; the true distance lies below 0 with probability Phi(-9.6 / 1.9596) = 4.8e-7. */
    @Test
    void starsThatAreSureAreSeldomWrong() {
        List<Stars> stars = Stars.of(scored(4), 0, RULE, SCALE);
        assertThat(stars).extracting(Stars::stars).containsExactly(1, 2, 3);
        assertThat(stars.get(2).wrong()).isCloseTo(4.8e-7, within(1e-8));
        assertThat(stars.get(0).wrong()).isEqualTo(stars.get(2).wrong());
    }

    /** 40 % of the way from 70 to 100 is 12: no distance of 10 matters then. */
    @Test
    void starsNeedADistanceThatMatters() {
        assertThat(Stars.of(scored(4), 0, new Stars.Rule(0.05, 0, 0.4), SCALE))
                .extracting(Stars::stars)
                .containsOnly(2);
        assertThat(Stars.of(scored(4), 0, new Stars.Rule(0.05, 0, 0.3), SCALE))
                .extracting(Stars::stars)
                .containsExactly(1, 2, 3);
    }

    /** With weights 1 1 2 the mean is 72.5, and 80 is 7.5 from it: SE^2 = 4 (1 - 1) + 4 (1 + 1 + 4) / 16 = 1.5. */
    @Test
    void entitiesMayWeighDifferently() {
        Stars third =
                Stars.of(scored(4), List.of(1.0, 1.0, 2.0), 0, RULE, SCALE).get(2);
        assertThat(third.distance()).isCloseTo(7.5, within(1e-12));
        assertThat(third.standardError()).isCloseTo(Math.sqrt(1.5), within(1e-12));
    }

    @Test
    void ranksOfDistantScoresAreSureAndOfCloseOnesAreNot() {
        assertThat(RankRange.of(scored(4), new SplitMix(1)))
                .containsExactly(new RankRange("60", 3, 3), new RankRange("70", 2, 2), new RankRange("80", 1, 1));
        assertThat(RankRange.of(scored(64), new SplitMix(1)))
                .allSatisfy(range -> assertThat(range.last() - range.first()).isPositive());
    }

    @Test
    void ranksAreTheSameEachTime() {
        assertThat(RankRange.of(scored(64), new SplitMix(7))).isEqualTo(RankRange.of(scored(64), new SplitMix(7)));
    }

    /**
     * 40, 50 and 60 of 100: the centre is 0.5, z = 20 (asin(sqrt(0.4)) - pi / 4) = -2.01358, 0, 2.01358, held at the
     * tenths of type 7 to -1.61086 and 1.61086. tau^2 = (2 x 1.61086^2 - 2) / (1200 - 400) = 0.0039872. At n = 100 the 95 %
     * limits lie 1.96 sqrt(1 / 400 + tau^2) = 0.157862 from pi / 4: sin^2 of that is 0.344748.
     */
    @Test
    void funnelIsAsByHand() {
        Funnel funnel = Funnel.of(List.of(share(40), share(50), share(60)));
        assertThat(funnel.centre()).isEqualTo(0.5);
        assertThat(funnel.dispersion()).isCloseTo(0.003987201962400813, within(1e-10));
        Interval limits = funnel.limits(100, 0.95);
        assertThat(limits.lower()).isCloseTo(0.3447478932477095, within(1e-9));
        assertThat(limits.upper()).isCloseTo(1 - 0.3447478932477095, within(1e-9));
        assertThat(funnel.limits(100, 0.998).lower()).isLessThan(limits.lower());
    }

    /** Ten practices at exactly the same share differ by less than chance: nothing is added to the limits. */
    @Test
    void funnelOfEqualSharesIsThatOfChance() {
        Funnel funnel =
                Funnel.of(IntStream.range(0, 10).mapToObj(i -> share(50)).toList());
        assertThat(funnel.dispersion()).isZero();
        // the arcsine of a half is pi / 4: sin^2(pi / 4 - 1.96 / 20)
        assertThat(funnel.limits(100, 0.95).lower())
                .isCloseTo(Math.pow(Math.sin(Math.PI / 4 - 1.959963984540054 / 20), 2), within(1e-12));
    }

    @Test
    void funnelEndsAtNothingAndAll() {
        Funnel funnel = Funnel.of(List.of(new Funnel.Share(0, 5), new Funnel.Share(5, 5)));
        assertThat(funnel.limits(1, 0.998)).isEqualTo(new Interval(0, 1));
        assertThat(Funnel.of(List.of(new Funnel.Share(0, 5))).dispersion()).isZero();
    }

    private static Funnel.Share share(long of100) {
        return new Funnel.Share(of100, 100);
    }

    private static List<Scored> scored(double variance) {
        return IntStream.of(60, 70, 80)
                .mapToObj(score -> new Scored(String.valueOf(score), score, variance, 10))
                .toList();
    }
}
