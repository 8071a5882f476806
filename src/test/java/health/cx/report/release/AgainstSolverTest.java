package health.cx.report.release;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Attack;
import health.cx.evaluate.Attack.Published;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.RandomNetwork;
import health.cx.evaluate.disclose.Policy;
import health.cx.evaluate.statistics.SplitMix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The check at release against a solver of linear programs, on random networks of which too little is hidden:
 * {@code -Dcx.attacked} says how many (the longer proof: 1000).
 */
class AgainstSolverTest {

    private static final int NETWORKS = Integer.getInteger("cx.attacked", 6);
    private static final int MONTHS = 8;

    /** How far a mean may lie from what is shown, of 100. */
    private static final double HALF = 0.05;

    private final SplitMix random = new SplitMix(22);
    private int secrets;
    private int leaks;
    private int stricter;
    private final List<String> overlooked = new ArrayList<>();

    @Test
    void overlooksNothingThatASolverFinds() {
        for (int network = 0; network < NETWORKS; network++) {
            attack(new RandomNetwork(random, MONTHS));
        }
        assertThat(overlooked)
                .as("of %d secrets, %d leaks; stricter in %d", secrets, leaks, stricter)
                .isEmpty();
        assertThat(leaks).isGreaterThan(NETWORKS);
        assertThat(secrets - leaks).isGreaterThan(NETWORKS);
    }

    private void attack(RandomNetwork network) {
        List<Published> told = network.told();
        Attack solver = new Attack(told, 100, HALF);
        List<Line> lines = told.stream()
                .map(one -> Line.of(one.figure(), RandomNetwork.rated()))
                .toList();
        ScoreAttack attack =
                new ScoreAttack(RandomNetwork.rated(), Policy.OWN, Months.of(lines), network.members(), any -> true);
        lines.forEach(attack::add);
        Map<List<Object>, Attacked> found = attack.attack()
                .collect(Collectors.toMap(
                        one -> List.of(one.line().entity(), one.line().period()), one -> one, (a, b) -> a));
        for (Published one : told) {
            Figure figure = one.figure();
            if (figure.marker() == Marker.SUPPRESSED
                    && !figure.practiceId().equals(Figure.NETWORK)
                    && network.answers(figure) < Policy.OWN.mean()) {
                compare(
                        figure,
                        solver,
                        Objects.requireNonNull(found.get(List.of(figure.practiceId(), figure.period()))));
            }
        }
    }

    private void compare(Figure figure, Attack solver, Attacked own) {
        boolean isLeak =
                solver.number(figure).width() < 6 - 1e-6 || solver.mean(figure).width() < 0.25 - 1e-6;
        boolean isFound = own.isTold() || own.isAlike(25);
        secrets++;
        leaks += isLeak ? 1 : 0;
        stricter += isFound && !isLeak ? 1 : 0;
        if (isLeak && !isFound) {
            overlooked.add(figure + " " + solver.number(figure) + " " + solver.mean(figure) + " " + own);
        }
    }
}
