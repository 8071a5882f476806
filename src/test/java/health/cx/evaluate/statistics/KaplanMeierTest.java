package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    /**
     * Acute myelogenous leukaemia, maintained: 9 13 13+ 18 23 28+ 31 34 45+ 48 161+ (Miller 1981). R's
     * survfit(Surv(time, status) ~ x, aml) prints median 31, 0.95LCL 18, 0.95UCL NA.
     */
    @Test
    void medianAndIntervalMatchSurvfitForMaintained() {
        KaplanMeier curve = KaplanMeier.of(
                new double[] {9, 13, 18, 23, 28, 31, 34, 45, 48, 161},
                new long[] {1, 1, 1, 1, 0, 1, 1, 0, 1, 0},
                new long[] {0, 1, 0, 0, 1, 0, 0, 1, 0, 1});
        assertThat(curve).isEqualTo(new KaplanMeier(31.0, 18.0, null));
    }

    /** The same, not maintained: 5 5 8 8 12 16+ 23 27 30 33 43 45; R prints median 23, 0.95LCL 8, 0.95UCL NA. */
    @Test
    void medianAndIntervalMatchSurvfitForNotMaintained() {
        KaplanMeier curve = KaplanMeier.of(
                new double[] {5, 8, 12, 16, 23, 27, 30, 33, 43, 45},
                new long[] {2, 2, 1, 0, 1, 1, 1, 1, 1, 1},
                new long[] {0, 0, 0, 1, 0, 0, 0, 0, 0, 0});
        assertThat(curve).isEqualTo(new KaplanMeier(23.0, 8.0, null));
    }

    /** Half are left after day 20: 4/5 * 3/4 ... must not miss one half by rounding. */
    @Test
    void medianIsTheFirstTimeAtWhichHalfAreLeft() {
        KaplanMeier curve = KaplanMeier.of(
                new double[] {10, 20, 30, 40, 50, 60}, new long[] {1, 1, 1, 1, 1, 1}, new long[] {0, 0, 0, 0, 0, 0});
        assertThat(curve.median()).isEqualTo(30);
    }

    @Test
    void medianIsMissingWhileMostAreOpen() {
        KaplanMeier curve = KaplanMeier.of(new double[] {10, 20}, new long[] {1, 0}, new long[] {0, 4});
        assertThat(curve).isEqualTo(new KaplanMeier(null, null, null));
        assertThat(KaplanMeier.of(new double[0], new long[0], new long[0]).median())
                .isNull();
    }

    @Test
    void casesThatAllEndTheSameDayHaveNoInterval() {
        assertThat(KaplanMeier.of(new double[] {7}, new long[] {3}, new long[] {0}))
                .isEqualTo(new KaplanMeier(7.0, null, null));
    }
}
