package health.cx.evaluate.proof;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Evaluator;
import health.cx.evaluate.Evidence;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Scale;
import health.cx.evaluate.Settings;
import health.cx.evaluate.statistics.SplitMix;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.jspecify.annotations.Nullable;

/**
 * A network of 12 practices whose truth is known. A patient of health h (1 to 5) in a practice of quality q answers each
 * of two items with q - 6 (h - 3) + the patient's own mood (standard deviation 6) + chance (standard deviation 9), on a
 * scale from 0 to 100. In either of two windows of 12 months each practice has as many
 * respondents; a share of them answers in both.
 */
final class Invented {

    static final int PRACTICES = 12;
    static final double SLOPE = -6;
    static final double MOOD = 6;
    static final double CHANCE = 9;
    static final Measure ITEM = measure("first", Kind.ITEM, List.of());
    static final Measure COMPOSITE = measure("both", Kind.COMPOSITE, List.of("first", "second"));
    static final Measure WAIT = Dictionary.waited("wait");

    private static final List<Measure> SURVEYED = List.of(ITEM, measure("second", Kind.ITEM, List.of()), COMPOSITE);
    private static final List<Adjuster> HEALTH = List.of(new Adjuster("general_health", "General health"));
    private static final YearMonth REPORTED = YearMonth.of(2026, 3);
    private static final YearMonth CURRENT = YearMonth.of(2025, 2);

    private final SplitMix random;
    private final ZigguratSampler.NormalizedGaussian normal;
    private int respondents = -1;
    private int patients = -1;

    private int n = 36;
    private double shared;
    private boolean adjusted = true;
    private boolean waiting;
    private double[] before = qualities(60);
    private double[] now = qualities(60);
    private final double[] sickness = new double[PRACTICES];

    Invented(long seed) {
        random = new SplitMix(seed);
        normal = ZigguratSampler.NormalizedGaussian.of(random);
    }

    /** So many respondents in a practice and window, a multiple of 12. */
    Invented of(int some) {
        n = some;
        return this;
    }

    /** This share of the respondents answers in both windows. */
    Invented sharing(double share) {
        shared = share;
        return this;
    }

    /** Visits wait as well, 20 minutes on average and however long by chance, whatever the practice. */
    Invented waiting() {
        waiting = true;
        return this;
    }

    Invented unadjusted() {
        adjusted = false;
        return this;
    }

    /** The first practice changes by so much from the earlier to the later window. */
    Invented improving(double by) {
        now = now.clone();
        now[0] += by;
        return this;
    }

    /** The first practice's patients are sicker: of health 3 to 5 instead of 1 to 5. */
    Invented sicker() {
        sickness[0] = 1;
        return this;
    }

    /** Practices differ: their qualities spread with this standard deviation. */
    Invented spread(double deviation) {
        before = qualities(60);
        for (int p = 0; p < PRACTICES; p++) {
            before[p] += deviation * normal.sample();
        }
        now = before.clone();
        return this;
    }

    double now(int practice) {
        return now[practice];
    }

    double before(int practice) {
        return before[practice];
    }

    /** The score that patients of the practice give on average, whatever its care deserves. */
    double answered(int practice) {
        return now[practice] + SLOPE * (meanHealth(practice) - 3);
    }

    private double meanHealth(int practice) {
        // drawn from 1 to 5 alike, and with this chance drawn from 3 to 5 instead
        return 3 + sickness[practice];
    }

    private double health(int practice) {
        boolean sick = random.uniform() < sickness[practice];
        return sick ? 3 + random.below(3) : 1 + random.below(5);
    }

    static String id(int practice) {
        return "P" + (10 + practice);
    }

    Evaluation evaluate() {
        List<Practice> practices = IntStream.range(0, PRACTICES)
                .mapToObj(p -> new Practice(id(p), "Practice " + p, null))
                .toList();
        Evidence evidence = new Evidence(practices, waiting ? List.of(WAIT) : SURVEYED, adjusted ? HEALTH : List.of());
        for (int p = 0; p < PRACTICES; p++) {
            for (int i = 0; i < n; i++) {
                boolean both = i < shared * n;
                Patient patient = new Patient(++patients, health(p), MOOD * normal.sample());
                answer(evidence, p, patient, CURRENT.minusMonths(12).plusMonths(i % 12), before[p]);
                Patient next = both ? patient : new Patient(++patients, health(p), MOOD * normal.sample());
                answer(evidence, p, next, CURRENT.plusMonths(i % 12), now[p]);
            }
        }
        return new Evaluator().evaluate(evidence, settings());
    }

    private record Patient(int number, double health, double mood) {}

    private void answer(Evidence evidence, int practice, Patient patient, YearMonth month, double quality) {
        if (waiting) {
            double minutes = Math.rint(-20 * Math.log(1 - random.uniform()));
            evidence.duration(id(practice), month, WAIT.id(), patient.number, minutes, 1);
            return;
        }
        int respondent = ++respondents;
        for (String item : COMPOSITE.parts()) {
            double answer = quality + SLOPE * (patient.health - 3) + patient.mood + CHANCE * normal.sample();
            double rounded = Math.max(0, Math.min(100, Math.rint(answer)));
            evidence.answer(id(practice), month, respondent, patient.number, item, rounded);
        }
        if (adjusted) {
            evidence.adjusters(id(practice), month, respondent, patient.health);
        }
    }

    private static double[] qualities(double all) {
        double[] qualities = new double[PRACTICES];
        java.util.Arrays.fill(qualities, all);
        return qualities;
    }

    private static Settings settings() {
        Map<Outcome, Map<YearMonth, LocalDate>> closes = new EnumMap<>(Outcome.class);
        for (int i = 0; i < 40; i++) {
            YearMonth month = REPORTED.minusMonths(i);
            closes.computeIfAbsent(Outcome.SURVEY, o -> new TreeMap<>())
                    .put(month, month.atEndOfMonth().plusDays(42));
        }
        return new Settings(Period.ofMonths(REPORTED, REPORTED), REPORTED.atEndOfMonth(), 24, 5, closes);
    }

    private static Measure measure(String id, Kind kind, List<String> parts) {
        @Nullable Scale scale = kind == Kind.ITEM ? new Scale("points", 0, 100, 90, 60, true) : null;
        return Dictionary.surveyed(id, kind, scale, true, parts);
    }
}
