package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SymmetricEigenTest {

    /** The second difference matrix of order 3: 2 - 2 cos(k pi / 4) = 2 - sqrt 2, 2, 2 + sqrt 2. */
    @Test
    void secondDifferencesHaveTheirKnownEigenvalues() {
        double[] values = SymmetricEigen.of(new double[][] {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}})
                .values();
        Arrays.sort(values);
        assertThat(values).containsExactly(new double[] {2 - Math.sqrt(2), 2, 2 + Math.sqrt(2)}, within(1e-14));
    }

    /** The root of ((1, r), (r, 1)) has (sqrt(1 + r) +/- sqrt(1 - r)) / 2; at r = 0.6: 0.9487 and 0.3162. */
    @Test
    void rootOfTwoCorrelatedHasItsClosedForm() {
        double[][] root = SymmetricEigen.of(new double[][] {{1, 0.6}, {0.6, 1}}).squareRoot();
        double same = (Math.sqrt(1.6) + Math.sqrt(0.4)) / 2;
        double other = (Math.sqrt(1.6) - Math.sqrt(0.4)) / 2;
        assertThat(root[0]).containsExactly(new double[] {same, other}, within(1e-14));
        assertThat(root[1]).containsExactly(new double[] {other, same}, within(1e-14));
    }

    /** The Hilbert matrix of order 8 is all but singular; its root squared is still the matrix. */
    @Test
    void rootSquaredIsTheMatrix() {
        double[][] hilbert = new double[8][8];
        for (int i = 0; i < 8; i++) {
            Arrays.setAll(hilbert[i], new Row(i)::value);
        }
        double[][] root = SymmetricEigen.of(hilbert).squareRoot();
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                double sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += root[i][k] * root[k][j];
                }
                assertThat(sum).isCloseTo(hilbert[i][j], within(1e-14));
            }
        }
    }

    private record Row(int i) {
        double value(int j) {
            return 1.0 / (i + j + 1);
        }
    }

    @Test
    void aDiagonalMatrixIsLeftAsItIs() {
        assertThat(SymmetricEigen.of(new double[][] {{4, 0}, {0, 9}}).values()).containsExactly(4, 9);
        assertThat(SymmetricEigen.of(new double[0][]).values()).isEmpty();
    }
}
