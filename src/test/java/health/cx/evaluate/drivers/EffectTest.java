package health.cx.evaluate.drivers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.statistics.ReferenceData;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectTest {

    private static final double[][] NO_ADJUSTERS = {};

    /**
     * With: 60 (person 1), 80 (2), mean 70. Without: 90 (1), 100 (3), 80 (3), mean 90. Centred mark 0.6 and -0.4, its
     * squares 2 x 0.36 + 3 x 0.16 = 1.2. Residuals -10, 10, 0, 10, -10. Person scores: -6 - 0, 6, -4 + 4; squares 72.
     * 72 / 1.2^2 = 50; x 3/2 x 4/3 = 100, so the standard error is 10. Two persons on either side: t(1) is 12.7062.
     */
    @Test
    void differenceAndClusteredIntervalByHand() {
        Effect effect = requireNonNull(Effect.of(
                new double[] {60, 80, 90, 100, 80}, new double[] {1, 1, 0, 0, 0}, NO_ADJUSTERS, new int[5], new int[] {
                    1, 2, 1, 3, 3
                }));
        assertThat(effect.difference()).isCloseTo(-20, within(1e-12));
        assertThat(requireNonNull(effect.interval()).lower()).isCloseTo(-147.062, within(1e-3));
        assertThat(requireNonNull(effect.interval()).upper()).isCloseTo(107.062, within(1e-3));
    }

    /** R: lm(mpg ~ wt + hp + factor(cyl)) gives wt -3.181404046680 and cylinders 6 -3.359024895936. */
    @Test
    void centringWithinGroupsIsRsFactor() throws IOException {
        double[] mpg = ReferenceData.column("mtcars", "mpg");
        double[] weight = ReferenceData.column("mtcars", "wt");
        double[] power = ReferenceData.column("mtcars", "hp");
        int[] cylinders = Arrays.stream(ReferenceData.column("mtcars", "cyl"))
                .mapToInt(c -> (int) c)
                .toArray();
        int[] car = IntStream.range(0, mpg.length).toArray();
        Effect byWeight = Effect.of(mpg, weight, new double[][] {power}, cylinders, car);
        assertThat(requireNonNull(byWeight).difference()).isCloseTo(-3.181404046680, within(1e-10));
        Effect bySix = Effect.of(
                mpg, is(6, cylinders), new double[][] {weight, power, is(8, cylinders)}, new int[mpg.length], car);
        assertThat(requireNonNull(bySix).difference()).isCloseTo(-3.359024895936, within(1e-10));
    }

    private static double[] is(int number, int... of) {
        return Arrays.stream(of).mapToDouble(c -> c == number ? 1 : 0).toArray();
    }

    @Test
    void adjustersThatNobodyKnowsChangeNothing() {
        double[] y = {60, 80, 90, 100, 80};
        double[] mark = {1, 1, 0, 0, 0};
        double[] unknown = new double[5];
        Arrays.fill(unknown, Double.NaN);
        int[] person = {1, 2, 1, 3, 3};
        assertThat(Effect.of(y, mark, new double[][] {unknown, {2, 2, 2, 2, 2}}, new int[5], person))
                .isEqualTo(Effect.of(y, mark, NO_ADJUSTERS, new int[5], person));
    }

    @Test
    void nothingIsSaidOfAMarkThatPracticesOrAdjustersSayAlready() {
        double[] y = {60, 80, 90, 100};
        double[] mark = {1, 1, 0, 0};
        int[] person = {1, 2, 3, 4};
        assertThat(Effect.of(y, mark, NO_ADJUSTERS, new int[] {1, 1, 2, 2}, person))
                .isNull();
        assertThat(Effect.of(y, mark, new double[][] {{3, 3, 5, 5}}, new int[4], person))
                .isNull();
        assertThat(Effect.of(y, new double[4], NO_ADJUSTERS, new int[4], person))
                .isNull();
    }

    @Test
    void answersThatAreAllAlikeHaveNoInterval() {
        Effect effect = Effect.of(
                new double[] {70, 70, 70, 70}, new double[] {1, 1, 0, 0}, NO_ADJUSTERS, new int[4], new int[] {
                    1, 2, 3, 4
                });
        assertThat(effect).isEqualTo(new Effect(0, null));
    }
}
