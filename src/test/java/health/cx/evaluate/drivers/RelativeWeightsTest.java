package health.cx.evaluate.drivers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.statistics.LeastSquares;
import health.cx.evaluate.statistics.ReferenceData;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelativeWeightsTest {

    /**
     * Two predictors that correlate 0.6, and 0.5 and 0.4 with the outcome. The root has a on the diagonal and b beside it,
     * a^2 = (1 + sqrt(1 - 0.36)) / 2 = 0.9, b^2 = 0.1, a b = 0.3, and a^2 - b^2 = 0.8. Onto the orthogonal ones: first
     * (0.5 a - 0.4 b) / 0.8, squared (0.25 x 0.9 + 0.16 x 0.1 - 2 x 0.2 x 0.3) / 0.64 = 0.1890625; second
     * (0.4 a - 0.5 b) / 0.8, squared (0.16 x 0.9 + 0.25 x 0.1 - 0.12) / 0.64 = 0.0765625. Weights 0.9 x 0.1890625 +
     * 0.1 x 0.0765625 = 0.1778125 and 0.1 x 0.1890625 + 0.9 x 0.0765625 = 0.0878125; together R-squared =
     * (0.25 + 0.16 - 2 x 0.5 x 0.4 x 0.6) / 0.64 = 0.265625.
     */
    @Test
    void twoPredictorsHaveTheirClosedForm() {
        double[] weights = RelativeWeights.of(new double[][] {{1, 0.6}, {0.6, 1}}, new double[] {0.5, 0.4});
        assertThat(requireNonNull(weights)).containsExactly(new double[] {0.1778125, 0.0878125}, within(1e-14));
    }

    @Test
    void uncorrelatedPredictorsHaveTheirSquaredCorrelations() {
        double[] weights =
                RelativeWeights.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, new double[] {0.5, -0.4, 0.1});
        assertThat(requireNonNull(weights)).containsExactly(new double[] {0.25, 0.16, 0.01}, within(1e-14));
    }

    @Test
    void predictorsThatSayTheSameHaveNoWeights() {
        assertThat(RelativeWeights.of(new double[][] {{1, 1}, {1, 1}}, new double[] {0.5, 0.5}))
                .isNull();
    }

    /** Weights add up to the R-squared of least squares, whose coefficients match R's on these data. */
    @Test
    void weightsOfRowsAddUpToRSquared() throws IOException {
        double[][] columns = {
            ReferenceData.centred(ReferenceData.column("mtcars", "wt")),
            ReferenceData.centred(ReferenceData.column("mtcars", "hp")),
            ReferenceData.centred(ReferenceData.column("mtcars", "cyl")),
            ReferenceData.centred(ReferenceData.column("mtcars", "mpg"))
        };
        int[] car = IntStream.range(0, columns[0].length).toArray();
        Products products = new Products(columns, car);
        int[] once = new int[products.blocks()];
        Arrays.fill(once, 1);
        double[] weights = requireNonNull(products.weights(once));
        double rSquared = LeastSquares.of(Arrays.copyOf(columns, 3), columns[3]).rSquared();
        assertThat(DoubleStream.of(weights).sum()).isCloseTo(rSquared, within(1e-12));
        assertThat(DoubleStream.of(weights).min().orElseThrow()).isPositive();
    }

    @Test
    void aColumnThatDoesNotVaryHasNoWeights() {
        double[][] columns = {{-1, 0, 1}, {0, 0, 0}, {-2, 0, 2}};
        assertThat(new Products(columns, new int[] {1, 2, 3}).weights(new int[] {1, 1, 1}))
                .isNull();
    }

    @Test
    void allRowsOfAPersonAreDrawnTogether() {
        double[][] columns = {{-1, 0, 1, 2}, {-2, 0, 2, 1}};
        assertThat(new Products(columns, new int[] {7, 9, 7, 9}).blocks()).isEqualTo(2);
    }
}
