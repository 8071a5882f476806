package health.cx.evaluate.score;

import static health.cx.evaluate.Dictionary.ACCURACY;
import static health.cx.evaluate.Dictionary.CHARGES;
import static health.cx.evaluate.Dictionary.SETTLE;
import static health.cx.evaluate.Dictionary.STAY;
import static health.cx.evaluate.Dictionary.VISITS;
import static health.cx.evaluate.Dictionary.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Statistic;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void ratesArePooled() {
        Tally all = new Tally();
        all.add(1, 2);
        Tally more = new Tally();
        more.add(8, 18);
        all.addAll(more);
        assertThat(all.estimates(ACCURACY).get(0).value()).isEqualTo(9 / 20.0);
        assertThat(all.estimates(ACCURACY).get(0).n()).isEqualTo(20);
    }

    @Test
    void countsAndSumsHaveNoInterval() {
        Tally visits = new Tally();
        visits.add(7, 7);
        assertThat(visits.estimates(VISITS)).containsExactly(new Estimate(Statistic.COUNT, 7.0, 7, null, null));
        Amount charges = new Amount();
        charges.add(new BigDecimal("0.10"), 1);
        charges.add(new BigDecimal("0.20"), 2);
        assertThat(charges.estimates(CHARGES)).containsExactly(new Estimate(Statistic.SUM, 0.3, 3, null, null));
    }

    /** Waits 20 10 10 15 and one who left: median 12.5, within 15 minutes 3 of 5, no 90th percentile of 4. */
    @Test
    void whoLeftUnseenIsNotWithinTarget() {
        Distribution waits = new Distribution();
        waits.add(20, 1);
        waits.add(10, 2);
        waits.add(15, 1);
        waits.addOutside(1);
        List<Estimate> estimates = waits.estimates(WAIT);
        assertThat(estimates).extracting(Estimate::value).containsExactly(12.5, null, 0.6);
        assertThat(estimates).extracting(Estimate::n).containsExactly(4L, 4L, 5L);
    }

    @Test
    void onlyMeasuresWithATargetStateTheShareWithinIt() {
        Distribution stays = new Distribution();
        for (int minutes = 40; minutes > 0; minutes--) {
            stays.add(minutes, 1);
        }
        assertThat(stays.estimates(STAY))
                .extracting(Estimate::statistic)
                .containsExactly(Statistic.MEDIAN, Statistic.P90);
        assertThat(stays.estimates(STAY)).extracting(Estimate::value).containsExactly(20.5, 36.1);
    }

    @Test
    void openCasesCountAsAtRisk() {
        Lifetimes settled = new Lifetimes();
        settled.add(30, true, 2);
        settled.add(10, true, 1);
        settled.add(20, false, 1);
        // left 3/4 after day 10, then 2 at risk, none left after day 30
        assertThat(settled.estimates(SETTLE).get(0).value()).isEqualTo(30);
        assertThat(settled.estimates(SETTLE).get(0).n()).isEqualTo(4);
    }

    @Test
    void withoutEvidenceNothingIsKnown() {
        for (var measure : List.of(ACCURACY, VISITS, CHARGES, WAIT, SETTLE)) {
            assertThat(Cell.none(measure)).allSatisfy(estimate -> {
                assertThat(estimate.value()).isNull();
                assertThat(estimate.n()).isZero();
            });
        }
    }
}
