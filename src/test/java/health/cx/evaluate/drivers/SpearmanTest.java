package health.cx.evaluate.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.statistics.ReferenceData;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SpearmanTest {

    /** R: cor.test(mpg, wt, method = "spearman") gives -0.886422033270; there are ties. */
    @Test
    void matchesROnMtcars() throws IOException {
        assertThat(Spearman.of(ReferenceData.column("mtcars", "mpg"), ReferenceData.column("mtcars", "wt")))
                .isCloseTo(-0.886422033270, within(1e-11));
    }

    /** Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: products of distances 2.25 + 0 + 0 + 2.25; squares 4.5 and 5. */
    @Test
    void equalValuesShareTheirRank() {
        assertThat(Spearman.of(new double[] {1, 5, 5, 9}, new double[] {2, 7, 4, 8}))
                .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-14));
    }

    @Test
    void whatDoesNotVaryGoesWithNothing() {
        assertThat(Spearman.of(new double[] {3, 3}, new double[] {1, 2})).isNull();
        assertThat(Spearman.of(new double[0], new double[0])).isNull();
    }
}
