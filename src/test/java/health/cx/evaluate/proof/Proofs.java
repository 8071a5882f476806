package health.cx.evaluate.proof;

import static health.cx.evaluate.proof.Invented.COMPOSITE;
import static health.cx.evaluate.proof.Invented.ITEM;
import static health.cx.evaluate.proof.Invented.PRACTICES;
import static health.cx.evaluate.proof.Invented.WAIT;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.Verdict;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Normal;
import health.cx.evaluate.statistics.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Runs the simulations; the same seeds give the same table. */
final class Proofs {

    private final int networks;

    /** Each simulation invents so many networks. */
    Proofs(int networks) {
        this.networks = networks;
    }

    List<Proof> all() {
        List<Proof> all = new ArrayList<>();
        for (int n : List.of(12, 36, 96)) {
            all.add(means(n));
        }
        all.add(peers());
        all.add(changes(0));
        all.add(changes(0.5));
        all.add(medians());
        all.add(shares());
        all.add(falseAlarms(Against.PEERS));
        all.add(falseAlarms(Against.PREVIOUS));
        all.add(sicker(true));
        all.add(sicker(false));
        all.add(power(3));
        all.add(power(5));
        return all;
    }

    private List<Evaluation> evaluate(LongFunction<Invented> network) {
        return LongStream.rangeClosed(1, networks)
                .mapToObj(network)
                .map(Invented::evaluate)
                .toList();
    }

    /** The figures' own intervals, of the scores that patients give on average. */
    private Proof means(int n) {
        Count count = new Count();
        for (long seed = 1; seed <= networks; seed++) {
            Invented network = new Invented(seed).of(n).spread(5);
            Evaluation evaluation = network.evaluate();
            for (Figure figure : evaluation.figures()) {
                boolean isMean = figure.statistic() == Statistic.LINEAR_MEAN
                        && figure.period().months() == 12
                        && figure.period().end().getYear() == 2026;
                for (int p = 0; p < PRACTICES && isMean; p++) {
                    if (figure.practiceId().equals(Invented.id(p))) {
                        count.add(holds(figure.lower(), figure.upper(), network.answered(p)));
                    }
                }
            }
        }
        return coverage("95 %% interval of a score, %d respondents".formatted(n), count);
    }

    private Proof peers() {
        Count count = new Count();
        for (long seed = 1; seed <= networks; seed++) {
            Invented network = new Invented(seed).of(36).spread(5).sicker();
            for (Comparison one : of(network.evaluate(), Against.PEERS, COMPOSITE)) {
                int practice = practice(one);
                double others = 0;
                for (int p = 0; p < PRACTICES; p++) {
                    others += p == practice ? 0 : network.now(p) / (PRACTICES - 1);
                }
                count.add(holds(one.lower(), one.upper(), network.now(practice) - others));
            }
        }
        return coverage("95 % interval of an adjusted difference from peers, 36 respondents", count);
    }

    private Proof changes(double shared) {
        Count count = new Count();
        for (long seed = 1; seed <= networks; seed++) {
            Invented network = new Invented(seed).of(36).sharing(shared).improving(4);
            for (Comparison one : of(network.evaluate(), Against.PREVIOUS, COMPOSITE)) {
                int practice = practice(one);
                count.add(holds(one.lower(), one.upper(), network.now(practice) - network.before(practice)));
            }
        }
        return coverage(
                "95 %% interval of an adjusted change, 36 respondents, %.0f %% of them the same patients"
                        .formatted(100 * shared),
                count);
    }

    private Proof medians() {
        Count count = new Count();
        for (Evaluation evaluation :
                evaluate(seed -> new Invented(seed).of(60).sharing(0.5).waiting())) {
            for (Comparison one : of(evaluation, Against.PREVIOUS, WAIT)) {
                count.add(holds(one.lower(), one.upper(), 0));
            }
        }
        return new Proof(
                "95 % interval of a change of medians, 60 visits, half of the patients the same",
                "95 % or more: minutes are whole", count.found, count.of, 0.93, 0.985);
    }

    /** No simulation: the exact coverage of Wilson's interval, on average over shares of 5 to 95 % at each n. */
    private static Proof shares() {
        double covered = 0;
        int cases = 0;
        for (int n : List.of(11, 20, 30, 50, 100, 300)) {
            for (double p = 0.05; p < 0.96; p += 0.05) {
                BinomialDistribution successes = BinomialDistribution.of(n, p);
                for (int x = 0; x <= n; x++) {
                    Interval interval = Wilson.interval((double) x / n, n, Interval.CONFIDENCE);
                    covered += interval.lower() <= p && p <= interval.upper() ? successes.probability(x) : 0;
                }
                cases++;
            }
        }
        long of = 100_000;
        return new Proof(
                "95 % interval of a share, 11 to 300 visits (exact, on average over shares of 5 to 95 %)",
                "93 to 97 %", Math.round(of * covered / cases), of, 0.93, 0.97);
    }

    /** No practice is better or worse, or changes. */
    private Proof falseAlarms(Against against) {
        Count count = new Count();
        for (Evaluation evaluation : evaluate(seed -> new Invented(seed).of(36).sharing(0.3))) {
            for (Comparison one : evaluation.comparisons()) {
                if (one.against() == against && !one.practiceId().equals(Figure.NETWORK)) {
                    count.add(one.verdict() == Verdict.BETTER || one.verdict() == Verdict.WORSE);
                }
            }
        }
        return new Proof(
                "verdicts \u201cbetter\u201d or \u201cworse\u201d against %s where there is no difference"
                        .formatted(against == Against.PEERS ? "peers" : "the period before"),
                "at most 5 %",
                count.found,
                count.of,
                0,
                0.05);
    }

    /** The first practice gives the same care to sicker patients, who answer lower. */
    private Proof sicker(boolean adjusted) {
        Count count = new Count();
        for (Evaluation evaluation : evaluate(seed -> adjusted
                ? new Invented(seed).of(480).sicker()
                : new Invented(seed).of(480).sicker().unadjusted())) {
            for (Comparison one : of(evaluation, Against.PEERS, COMPOSITE)) {
                if (practice(one) == 0) {
                    count.add(one.verdict() == Verdict.WORSE);
                }
            }
        }
        return adjusted
                ? new Proof(
                        "a practice with sicker patients and equal care is \u201cworse\u201d than its peers, adjusted",
                        "at most 5 %",
                        count.found,
                        count.of,
                        0,
                        0.05)
                : new Proof(
                        "the same, not adjusted (6 points lower)", "most of the time", count.found, count.of, 0.5, 1);
    }

    /**
     * What a t test finds at 5 %: Phi(d / SE - 1.96), SE^2 = 2 V / n with V of an item the mood's variance and chance's.
     * The slope is removed, so patients' health adds nothing.
     */
    private Proof power(double improvement) {
        int n = 96;
        double variance = Invented.MOOD * Invented.MOOD + Invented.CHANCE * Invented.CHANCE;
        double theory = Normal.below(improvement / Math.sqrt(2 * variance / n) - Normal.z(0.95));
        Count count = new Count();
        for (Evaluation evaluation : evaluate(seed -> new Invented(seed).of(n).improving(improvement))) {
            for (Comparison one : of(evaluation, Against.PREVIOUS, ITEM)) {
                if (practice(one) == 0) {
                    count.add(Objects.requireNonNull(one.p()) < 0.05);
                }
            }
        }
        double slack = 3 * Math.sqrt(theory * (1 - theory) / count.of);
        return new Proof(
                "an improvement of %.0f points is found (p under 5 %%), 96 respondents in each window"
                        .formatted(improvement),
                String.format(Locale.ROOT, "%.1f %% by theory", 100 * theory),
                count.found,
                count.of,
                theory - slack,
                theory + slack);
    }

    private static List<Comparison> of(Evaluation evaluation, Against against, Measure measure) {
        return evaluation.comparisons().stream()
                .filter(one -> one.against() == against
                        && one.measureId().equals(measure.id())
                        && !one.practiceId().equals(Figure.NETWORK))
                .toList();
    }

    private static int practice(Comparison comparison) {
        return Integer.parseInt(comparison.practiceId().substring(1)) - 10;
    }

    private static boolean holds(
            @org.jspecify.annotations.Nullable Double lower,
            @org.jspecify.annotations.Nullable Double upper,
            double truth) {
        return Objects.requireNonNull(lower) <= truth && truth <= Objects.requireNonNull(upper);
    }

    private static Proof coverage(String what, Count count) {
        return new Proof(what, "93 to 97 %", count.found, count.of, 0.93, 0.97);
    }

    private static final class Count {

        private long found;
        private long of;

        void add(boolean one) {
            found += one ? 1 : 0;
            of++;
        }
    }
}
