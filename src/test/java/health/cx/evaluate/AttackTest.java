package health.cx.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Attack.Published;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.statistics.SplitMix;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Attacks all published figures of answers together, every practice's and the network's, months and windows, of the issues
 * of many months:
 * {@code -Dcx.attacked} says how many random networks (the longer proof: 1000).
 */
class AttackTest {

    private static final int NETWORKS = Integer.getInteger("cx.attacked", 6);
    private static final int ISSUES = 14;
    private static final double OPEN = 0.25 - 1e-6;

    /** Of so many hidden figures one may be told by what all around it answered alike; seen: 1 of 6,075. */
    private static final int ALIKE = 500;

    /** From so many months on two windows are compared. */
    private static final int COMPARED = 6;

    private static final YearMonth LAST = Scenario.LAST.minusMonths(2);

    /** Short histories, whose windows grow, and long ones, in which windows of a year follow each other. */
    @ParameterizedTest
    @CsvSource({"LINEAR_MEAN, 11, 100, 8", "TOP_BOX, 30, 1, 8", "LINEAR_MEAN, 11, 100, 30"})
    void noHiddenFigureFollowsFromAllIssuesTogether(Statistic statistic, long least, double unit, int months) {
        SplitMix random = new SplitMix(8);
        int attacked = 0;
        int alike = 0;
        for (int network = 0; network < NETWORKS; network++) {
            Attacked found = attack(network, random, statistic, least, unit, months);
            attacked += found.figures;
            alike += found.alike;
        }
        assertThat(attacked).isGreaterThanOrEqualTo(NETWORKS / 6);
        assertThat(alike).as("of " + attacked).isLessThanOrEqualTo(attacked / ALIKE);
    }

    /**
     * Figures with too few answers that were hidden, none of which follows from what is shown of others.
     *
     * @param alike those whose mean can be told nearly, though it could not with the same numbers and means in the middle:
     *     hiding more for what was answered would tell of it (ADR 0018)
     */
    private record Attacked(int figures, int alike) {}

    private static Attacked attack(
            int network, SplitMix random, Statistic statistic, long least, double unit, int months) {
        Map<String, int[]> sizes = sizes(random, months);
        Map<List<Object>, Published> figures = new LinkedHashMap<>();
        Evidence evidence = evidence(network, sizes);
        for (int ago = Math.min(months - COMPARED, ISSUES); ago >= 0; ago--) {
            publish(evaluating(evidence, LAST.minusMonths(ago)), statistic, figures);
        }
        Attack attack = new Attack(figures.values(), unit);
        Attack amongMiddling = new Attack(
                figures.values().stream().map(one -> middling(one, unit)).toList(), unit);
        int attacked = 0;
        int alike = 0;
        for (Published one : figures.values()) {
            Figure figure = one.figure();
            if (figure.marker() == Marker.SUPPRESSED && !figure.practiceId().equals(Figure.NETWORK)) {
                long n = answers(figure, sizes);
                if (n < least) {
                    attacked++;
                    String what = "network %d, %s hides %d".formatted(network, figure, n);
                    if (n < SmallestBase.MEAN) { // from there on the mean tells how many
                        assertThat(attack.number(figure).width()).as(what).isGreaterThanOrEqualTo(6 - 1e-6);
                    }
                    if (attack.mean(figure).width() < OPEN) {
                        alike++;
                        assertThat(amongMiddling.mean(figure).width()).as(what).isGreaterThanOrEqualTo(OPEN);
                    }
                }
            }
        }
        return new Attacked(attacked, alike);
    }

    private static Published middling(Published one, double unit) {
        Figure figure = one.figure();
        Double middle = figure.value() == null ? null : Double.valueOf(unit / 2);
        return new Published(
                new Figure(
                        figure.practiceId(),
                        figure.period(),
                        figure.measureId(),
                        figure.statistic(),
                        middle,
                        figure.n(),
                        null,
                        null,
                        figure.marker()),
                one.members());
    }

    /** Of what several issues say of the same thing, what one shows is known. */
    private static void publish(Evaluating issue, Statistic statistic, Map<List<Object>, Published> figures) {
        NetworkScores network = issue.ofNetwork();
        issue.evaluation(Set.of()).figures().stream()
                .filter(figure -> figure.measureId().equals("rating") && figure.statistic() == statistic)
                .map(figure -> new Published(
                        figure,
                        List.copyOf(
                                network.practices(figure.period(), Dictionary.RATED, SmallestBase.isBox(statistic)))))
                .forEach(one -> figures.merge(
                        List.of(one.entities().toList(), one.figure().period()),
                        one,
                        (earlier, later) -> later.figure().n() == null ? earlier : later));
    }

    private static long answers(Figure figure, Map<String, int[]> sizes) {
        int[] own = Objects.requireNonNull(sizes.get(figure.practiceId()));
        long n = 0;
        for (int i = 0; i < own.length; i++) {
            YearMonth month = LAST.minusMonths(i);
            boolean inside = !month.atDay(1).isBefore(figure.period().start())
                    && !month.atEndOfMonth().isAfter(figure.period().end());
            n += inside ? own[i] : 0;
        }
        return n;
    }

    /** Practices with months of all sizes, some of them small. */
    static Map<String, int[]> sizes(SplitMix random, int months) {
        return IntStream.range(0, 3 + random.below(3))
                .boxed()
                .collect(Collectors.toMap(
                        p -> "P" + p,
                        p -> {
                            int typical = 4 + random.below(60);
                            return IntStream.range(0, months)
                                    .map(i -> 1 + random.below(random.below(4) == 0 ? 12 : 2 * typical))
                                    .toArray();
                        },
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** Neither all content nor nobody: where all of a window answer alike, no hiding of its months keeps that secret. */
    private static Evidence evidence(long seed, Map<String, int[]> sizes) {
        Scenario scenario = new Scenario(seed);
        sizes.forEach((id, months) -> {
            scenario.practice(id, "x");
            for (int i = 0; i < months.length; i++) {
                scenario.surveys(id, LAST.minusMonths(i), months[i], 0.5 + 0.05 * (seed % 7));
            }
        });
        return scenario.evidence();
    }

    private static Evaluating evaluating(Evidence evidence, YearMonth reported) {
        Settings usual = Scenario.settings();
        Settings settings = new Settings(
                Period.ofMonths(reported, reported), usual.dataUntil(), 36, usual.peersAtLeast(), usual.closes());
        return new Evaluating(evidence, settings);
    }

    /**
     * The leak that was published: a table of wards with its total, in which one ward's row is hidden and the total and the
     * percentages are not. The attack finds the hidden ward's number and mean to the last digit.
     */
    @Test
    void findsTheHiddenRowOfATableWithItsTotal() {
        Period month = Period.ofMonths(LAST, LAST);
        List<Figure> table = List.of(
                new Figure("W1", month, "fft", Statistic.TOP_BOX, 0.9, 40L, null, null, null),
                new Figure("W2", month, "fft", Statistic.TOP_BOX, 0.8, 30L, null, null, null),
                new Figure("W3", month, "fft", Statistic.TOP_BOX, null, null, null, null, Marker.SUPPRESSED),
                new Figure(Figure.NETWORK, month, "fft", Statistic.TOP_BOX, 61.0 / 74, 74L, null, null, null));
        List<String> wards = List.of("W1", "W2", "W3");
        Attack attack =
                new Attack(table.stream().map(row -> new Published(row, wards)).toList(), 1);
        Figure hidden = table.get(2);
        assertThat(attack.number(hidden).least()).isCloseTo(4, within(1e-6));
        assertThat(attack.number(hidden).width()).isCloseTo(0, within(1e-6));
        assertThat(attack.mean(hidden).least()).isCloseTo(0.25, within(1e-5));
        assertThat(attack.mean(hidden).width()).isCloseTo(0, within(1e-5));
    }
}
