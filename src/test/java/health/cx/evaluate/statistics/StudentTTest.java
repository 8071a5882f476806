package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.inference.TTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {

    /** R's sleep data (Cushny and Peebles 1905): means 0.75 and 2.33, variances by var(). */
    private static final double VARIANCE_1 = 3.200555555555556;

    private static final double VARIANCE_2 = 4.009;

    /** R 4.2.2: t.test(extra ~ group, sleep) */
    @Test
    void welchMatchesR() {
        Welch welch = Welch.of(0.75, VARIANCE_1, 10, 2.33, VARIANCE_2, 10);
        assertThat(welch.t()).isCloseTo(-1.860813467487, within(1e-9));
        assertThat(welch.df()).isCloseTo(17.7764735162, within(1e-7));
        assertThat(welch.p()).isCloseTo(7.93941401874e-02, within(1e-9));
        assertThat(welch.interval().lower()).isCloseTo(-3.365483230712, within(1e-9));
        assertThat(welch.interval().upper()).isCloseTo(0.205483230712, within(1e-9));
    }

    @Test
    void welchAgreesWithCommonsStatistics() {
        double p = TTest.withDefaults()
                .test(0.75, VARIANCE_1, 10, 2.33, VARIANCE_2, 10)
                .getPValue();
        assertThat(Welch.of(0.75, VARIANCE_1, 10, 2.33, VARIANCE_2, 10).p()).isCloseTo(p, within(1e-12));
    }

    /** R 4.2.2: qt(0.975, df) is 12.7062047362 on 1, 2.57058183564 on 5, 2.04522964213 on 29 degrees of freedom. */
    @ParameterizedTest
    @CsvSource({"1, 12.7062047362", "5, 2.57058183564", "29, 2.04522964213"})
    void intervalAndPMatchR(double df, double quantile) {
        Interval interval = StudentT.interval(50, 4, df, 0.95);
        assertThat(interval.upper()).isCloseTo(50 + 2 * quantile, within(1e-8));
        assertThat(interval.lower()).isCloseTo(50 - 2 * quantile, within(1e-8));
        assertThat(StudentT.p(-quantile, df)).isCloseTo(0.05, within(1e-10));
    }

    /** R 4.2.2: qnorm(0.975), qnorm(0.995), 2 * pnorm(-3), 2 * pnorm(-1) */
    @Test
    void normalMatchesR() {
        assertThat(Normal.z(0.95)).isCloseTo(1.95996398454, within(1e-10));
        assertThat(Normal.z(0.99)).isCloseTo(2.57582930355, within(1e-10));
        assertThat(Normal.p(-3)).isCloseTo(2 * 1.34989803163e-03, within(1e-13));
        assertThat(Normal.p(1)).isCloseTo(2 * 1.58655253931e-01, within(1e-11));
        assertThat(Normal.p(Double.POSITIVE_INFINITY)).isZero();
    }

    /** R 4.2.2: anova(lm(Ozone ~ factor(Month), airquality)): F 8.535606588614 on 4 and 111, p 4.82706453411e-06 */
    @Test
    void fMatchesR() {
        assertThat(FTest.p(8.535606588614, 4, 111)).isCloseTo(4.82706453411e-06, within(1e-15));
    }

    @Test
    void refusesWhatCannotBeTested() {
        assertThatThrownBy(() -> Welch.of(1, 0, 5, 2, 0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentT.interval(1, 1, 0, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FTest.p(1, 0, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
