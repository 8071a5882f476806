package health.cx.evaluate.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Evaluator;
import health.cx.evaluate.Evidence;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.SegmentEvaluator;
import health.cx.evaluate.Settings;
import health.cx.evaluate.drivers.Experience;
import health.cx.evaluate.drivers.Mark;
import health.cx.evaluate.drivers.Trait;
import health.cx.evaluate.segment.Segment;
import health.cx.evaluate.segment.Segments;
import health.cx.evaluate.segment.Visits;
import health.cx.evaluate.statistics.SplitMix;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million visits with 200,000 respondents in 200 practices and 36 months, 40 measures. It is asked for by {@code -Dcx.large}, and takes
 * {@code -DargLine="-XX:+UseSerialGC -Xmx1g"} to show that a gigabyte does, with the collector of the launcher.
 */
class LargeNetworkTest {

    private static final int PRACTICES = 200;
    private static final int MONTHS = 36;
    private static final YearMonth LAST = YearMonth.of(2026, 3);

    @Test
    void isEvaluatedInTenSeconds(@TempDir Path folder) throws IOException {
        assumeTrue(System.getProperty("cx.large") != null, "asked for by -Dcx.large");
        List<Measure> measures = health.cx.job.Measures.forty(folder);
        Evidence evidence = evidence(measures);
        Visits now = visits();
        Visits before = visits();
        long start = System.nanoTime();
        Duration spent = cpu();
        Evaluation evaluation = new Evaluator().evaluate(evidence, settings());
        Segments segments = new SegmentEvaluator().evaluate(evidence, evaluation, now, before);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                "%d figures, %d of segments, %d lines of drivers in %d ms (%d ms of processor), %d MB live%n",
                evaluation.figures().size(),
                segments.figures().size(),
                evaluation.drivers().size(),
                taken.toMillis(),
                cpu().minus(spent).toMillis(),
                used >> 20);
        assertThat(evaluation.figures()).isNotEmpty();
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Evidence evidence(List<Measure> measures) {
        List<Practice> practices = IntStream.range(0, PRACTICES)
                .mapToObj(p -> new Practice("P" + (1000 + p), "Practice " + p, "group " + p % 4))
                .toList();
        List<Adjuster> adjusters = List.of(
                new Adjuster("general_health", "Health"),
                new Adjuster("age_band", "Age"),
                new Adjuster("education", "Education"));
        Evidence evidence = new Evidence(practices, measures, adjusters);
        SplitMix random = new SplitMix(1);
        int respondent = 0;
        for (Practice practice : practices) {
            for (int m = 0; m < MONTHS; m++) {
                YearMonth month = LAST.minusMonths(m);
                for (int i = 0; i < 28; i++) {
                    answers(evidence, practice.id(), month, ++respondent, measures, random);
                }
                for (Measure measure : measures) {
                    other(evidence, practice.id(), month, measure, random);
                }
            }
        }
        return evidence;
    }

    private static void answers(
            Evidence evidence,
            String practice,
            YearMonth month,
            int respondent,
            List<Measure> measures,
            SplitMix random) {
        int asked = 0;
        for (Measure measure : measures) {
            var scale = measure.scale();
            if (scale != null && asked++ < 14) {
                int answer = scale.min() + random.below(Math.min(60, scale.max() - scale.min()) + 1);
                evidence.answer(practice, month, respondent, respondent % 150_000, measure.id(), answer);
            }
        }
        evidence.adjusters(practice, month, respondent, 1 + random.below(5), random.below(8), 1 + random.below(6));
        evidence.levels(
                respondent,
                Arrays.stream(Segment.values())
                        .map(segment -> level(segment, random))
                        .toList());
        int marks = random.below(1 << Mark.values().length);
        float waited = random.below(60);
        evidence.experience(
                practice,
                month,
                new Experience(respondent, waited, random.below(30), waited + random.below(9), "acute", -1, marks));
        evidence.frame(practice, month, Trait.PATIENT_TYPE, "acute", 5, 1);
    }

    private static String level(Segment segment, SplitMix random) {
        return segment.id() + random.below(segment == Segment.PROVIDER ? 12 : 6);
    }

    /** A year's visits. */
    private static Visits visits() {
        Visits visits = new Visits();
        SplitMix random = new SplitMix(2);
        for (int p = 0; p < PRACTICES; p++) {
            for (int i = 0; i < 12 * 139; i++) {
                for (Segment segment : Segment.values()) {
                    visits.add("P" + (1000 + p), segment, level(segment, random), (double) random.below(60), 1);
                }
            }
        }
        return visits;
    }

    private static void other(Evidence evidence, String practice, YearMonth month, Measure measure, SplitMix random) {
        String id = measure.id();
        if (measure.kind() == Kind.RATE || measure.kind() == Kind.FREQUENCY || measure.kind() == Kind.COUNT) {
            evidence.count(practice, month, id, 100 + random.below(20), 139);
        } else if (measure.kind() == Kind.SUM) {
            evidence.sum(practice, month, id, BigDecimal.valueOf(random.below(100_000)), 139);
        } else if (measure.kind() == Kind.LIFETIME) {
            IntStream.range(0, 139)
                    .forEach(i -> evidence.lifetime(practice, month, id, random.below(90), i % 5 > 0, 1));
        } else if (measure.kind() == Kind.DURATION) {
            IntStream.range(0, 139)
                    .forEach(i -> evidence.duration(practice, month, id, random.below(800_000), random.below(60), 1));
        }
    }

    private static Settings settings() {
        Map<Outcome, Map<YearMonth, LocalDate>> closes = new EnumMap<>(Outcome.class);
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = LAST.minusMonths(i);
            for (Outcome outcome : Outcome.values()) {
                closes.computeIfAbsent(outcome, o -> new TreeMap<>())
                        .put(month, month.atEndOfMonth().plusDays(42));
            }
        }
        return new Settings(Period.ofMonths(LAST, LAST), LAST.atEndOfMonth(), MONTHS, 5, closes);
    }
}
