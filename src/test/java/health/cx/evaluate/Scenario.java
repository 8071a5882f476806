package health.cx.evaluate;

import health.cx.evaluate.statistics.SplitMix;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Evidence of an invented network, row by row, so that tests can shuffle the rows before they hand them over. */
final class Scenario {

    static final YearMonth LAST = YearMonth.of(2026, 3);

    private final List<Practice> practices = new ArrayList<>();
    private final List<Consumer<Evidence>> rows = new ArrayList<>();
    private final SplitMix random;
    private final Set<String> unknown = new HashSet<>();
    private List<Adjuster> adjusters = List.of();
    private int respondents;

    Scenario(long seed) {
        random = new SplitMix(seed);
    }

    Scenario practice(String id, String group) {
        practices.add(new Practice(id, "Practice " + id, group));
        return this;
    }

    /** From here on respondents' health is known, and scores are adjusted for it. */
    Scenario adjusting() {
        adjusters = List.of(new Adjuster("general_health", "General health"));
        return this;
    }

    /** But not of this practice's. */
    Scenario unknown(String id) {
        unknown.add(id);
        return this;
    }

    /** Answers to all items, each as good as {@code good} says, 0 to 1. */
    Scenario surveys(String id, YearMonth month, int n, double good) {
        for (int i = 0; i < n; i++) {
            int respondent = ++respondents;
            int patient = respondent;
            double mood = 0.5 * (random.uniform() - 0.5);
            for (Measure item : Dictionary.ALL) {
                if (item.kind() == Kind.ITEM) {
                    double answer = answer(item, good + mood);
                    rows.add(e -> e.answer(id, month, respondent, patient, item.id(), answer));
                }
            }
            if (!adjusters.isEmpty()) {
                double health = unknown.contains(id) ? Double.NaN : 1.0 + respondent % 5;
                rows.add(e -> e.adjusters(id, month, respondent, health));
            }
        }
        return this;
    }

    private double answer(Measure item, double good) {
        Scale scale = Objects.requireNonNull(item.scale());
        double place = Math.max(0, Math.min(1, good + random.uniform() - 0.5));
        return scale.min() + Math.round(place * (Math.min(scale.max(), 60) - scale.min()));
    }

    /** Visits, some of the same patients, with waits around {@code wait} minutes, and their bills. */
    Scenario visits(String id, YearMonth month, int n, double wait) {
        for (int i = 0; i < n; i++) {
            int patient = 1_000_000 + random.below(40 * n);
            double minutes = Math.round(wait * 2 * random.uniform());
            rows.add(e -> e.duration(id, month, "wait", patient, minutes, 1));
            rows.add(e -> e.duration(id, month, "stay", patient, minutes + 20, 1));
        }
        long right = IntStream.range(0, n).filter(i -> random.uniform() < 0.9).count();
        rows.add(e -> e.count(id, month, "visits", n, n));
        rows.add(e -> e.count(id, month, "accuracy", right, n));
        rows.add(e -> e.count(id, month, "response", n / 3, n));
        rows.add(e -> e.sum(id, month, "charges", BigDecimal.valueOf(100L * n), n));
        rows.add(e -> e.lifetime(id, month, "settle", 30, true, n));
        rows.add(e -> e.lifetime(id, month, "settle", 60, false, n));
        rows.add(e -> e.outsideTarget(id, month, "wait", 1));
        return this;
    }

    Evidence evidence() {
        Evidence evidence = new Evidence(practices, Dictionary.ALL, adjusters);
        rows.forEach(row -> row.accept(evidence));
        return evidence;
    }

    Evidence shuffled(long seed) {
        Collections.shuffle(rows, new Random(seed));
        Collections.shuffle(practices, new Random(seed));
        return evidence();
    }

    Evaluation evaluate() {
        return new Evaluator().evaluate(evidence(), settings());
    }

    /** March 2026 is reported from data until its end; surveys close 42 days and bills 90 days after their month. */
    static Settings settings() {
        Map<Outcome, Map<YearMonth, LocalDate>> closes = new EnumMap<>(Outcome.class);
        for (int i = 0; i < 40; i++) {
            YearMonth month = LAST.minusMonths(i);
            closes.computeIfAbsent(Outcome.SURVEY, o -> new TreeMap<>())
                    .put(month, month.atEndOfMonth().plusDays(42));
            closes.computeIfAbsent(Outcome.BILL, o -> new TreeMap<>())
                    .put(month, month.atEndOfMonth().plusDays(90));
        }
        return new Settings(Period.ofMonths(LAST, LAST), LAST.atEndOfMonth(), 24, 5, closes);
    }
}
