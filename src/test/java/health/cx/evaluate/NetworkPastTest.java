package health.cx.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The network as a whole has a past, but no peers. */
class NetworkPastTest {

    @Test
    void aNetworkThatCutItsWaitsIsBetterThanBeforeAndHasNoPeers() {
        Scenario scenario = new Scenario(1);
        for (String id : List.of("P1", "P2", "P3")) {
            scenario.practice(id, "x");
            for (int month = 0; month < 25; month++) {
                scenario.visits(id, Scenario.LAST.minusMonths(month), 20, month < 12 ? 14 : 30);
            }
        }
        List<Comparison> network = scenario.evaluate().comparisons().stream()
                .filter(comparison -> comparison.practiceId().equals(Figure.NETWORK))
                .toList();
        assertThat(network).noneMatch(comparison -> comparison.against() == Against.PEERS);
        assertThat(network)
                .filteredOn(c -> c.measureId().equals("wait") && c.against() == Against.PREVIOUS)
                .singleElement()
                .satisfies(wait -> assertThat(wait.difference()).isBetween(-20.0, -12.0))
                .extracting(Comparison::verdict)
                .isEqualTo(Verdict.BETTER);
    }
}
