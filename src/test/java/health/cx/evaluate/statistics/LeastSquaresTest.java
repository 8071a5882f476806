package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    /** The data on which single precision and normal equations fail; R-squared as NIST certifies it. */
    @Test
    void longleyMatchesRAndNist() throws IOException {
        Map<String, Double> r = ReferenceData.coefficients("lm longley");
        String[] terms = r.keySet().stream().skip(1).toArray(String[]::new);
        double[][] x = new double[terms.length][];
        for (int k = 0; k < terms.length; k++) {
            x[k] = ReferenceData.centred(ReferenceData.column("longley", terms[k]));
        }
        LeastSquares fit = LeastSquares.of(x, ReferenceData.centred(ReferenceData.column("longley", "Employed")));
        for (int k = 0; k < terms.length; k++) {
            assertThat(fit.coefficients()[k]).as(terms[k]).isCloseTo(r.get(terms[k]), Percentage.withPercentage(1e-7));
        }
        assertThat(fit.rSquared()).isCloseTo(0.995479004577296, within(1e-12));
        assertThat(fit.dropped()).containsOnly(false);
    }

    @Test
    void mtcarsWithAColumnOfOnesMatchesR() throws IOException {
        double[] cylinders = ReferenceData.column("mtcars", "cyl");
        double[][] x = {
            Arrays.stream(cylinders).map(c -> 1).toArray(),
            ReferenceData.column("mtcars", "wt"),
            ReferenceData.column("mtcars", "hp"),
            Arrays.stream(cylinders).map(c -> c == 6 ? 1 : 0).toArray(),
            Arrays.stream(cylinders).map(c -> c == 8 ? 1 : 0).toArray()
        };
        LeastSquares fit = LeastSquares.of(x, ReferenceData.column("mtcars", "mpg"));
        double[] r = ReferenceData.coefficients("lm mtcars mpg~wt+hp+factor(cyl)").values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        assertThat(fit.coefficients()).containsExactly(r, within(1e-10));
    }

    /** x = -1 0 1, y = 1 2 6: b = (6 - 1) / 2 = 2.5; what is left is 3.5 2 3.5; explained 2.5 * 5 = 12.5 of 41. */
    @Test
    void coefficientResidualsAndShareByHand() {
        LeastSquares fit = LeastSquares.of(new double[][] {{-1, 0, 1}}, new double[] {1, 2, 6});
        assertThat(fit.coefficients()).containsExactly(2.5);
        assertThat(fit.residuals()).containsExactly(3.5, 2, 3.5);
        assertThat(fit.rSquared()).isCloseTo(12.5 / 41, within(1e-15));
    }

    @Test
    void columnsThatSayNothingNewAreDropped() {
        double[] x = {-1, 0, 1, 0};
        double[][] columns = {{0, 0, 0, 0}, x, {-2, 0, 2, 0}, {0, 1, 0, -1}, {-1, 1, 1, -1}};
        LeastSquares fit = LeastSquares.of(columns, new double[] {-1, 3, 1, -3});
        assertThat(fit.dropped()).containsExactly(true, false, true, false, true);
        assertThat(fit.coefficients()).containsExactly(0, 1, 0, 3, 0);
        assertThat(fit.rSquared()).isEqualTo(1);
    }

    @Test
    void anOutcomeThatDoesNotVaryHasNoShareToExplain() {
        LeastSquares fit = LeastSquares.of(new double[][] {{-1, 1}}, new double[] {0, 0});
        assertThat(fit.coefficients()).containsExactly(0);
        assertThat(fit.rSquared()).isNaN();
        assertThat(LeastSquares.of(new double[0][], new double[] {1, 2}).rSquared())
                .isZero();
    }
}
