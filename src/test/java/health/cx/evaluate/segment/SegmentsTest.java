package health.cx.evaluate.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Evaluator;
import health.cx.evaluate.Evidence;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Scale;
import health.cx.evaluate.SegmentEvaluator;
import health.cx.evaluate.Settings;
import health.cx.evaluate.disclose.Concealed.Spot;
import health.cx.evaluate.statistics.SplitMix;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One item a touchpoint of each index, a rating and a wait; planted differences between types of patients. */
class SegmentsTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final Scale RATING = new Scale("rating11", 0, 10, 9, 6, true);
    private static final Measure GREETED = item("greeted");
    private static final Measure COMPASSION = item("compassion");
    private static final List<Measure> MEASURES = List.of(
            GREETED,
            COMPASSION,
            item("rating_provider"),
            made("touchpoint_1", Kind.COMPOSITE, "greeted"),
            made("touchpoint_5", Kind.COMPOSITE, "compassion"),
            made("customer_experience_index", Kind.INDEX, "touchpoint_1"),
            made("patient_experience_index", Kind.INDEX, "touchpoint_5"),
            Dictionary.waited("wait_to_be_seen_minutes"));

    private final List<Practice> practices = new ArrayList<>();
    private final Visits now = new Visits();
    private @Nullable Evidence evidence;
    private int respondents;

    private static Measure item(String id) {
        return Dictionary.surveyed(id, Kind.ITEM, RATING, false, List.of());
    }

    private static Measure made(String id, Kind kind, String part) {
        return Dictionary.surveyed(id, kind, null, false, List.of(part));
    }

    private Evidence evidence() {
        if (evidence == null) {
            evidence = new Evidence(practices, MEASURES, List.of());
        }
        return Objects.requireNonNull(evidence);
    }

    /** {@code n} patients of a type, whose answers lie around these. */
    private void answers(String practice, String type, int n, double greeted, double compassion) {
        SplitMix random = new SplitMix(type.hashCode() + n);
        for (int i = 0; i < n; i++) {
            int respondent = respondents++;
            double mood = i % 3 - 1;
            evidence().answer(practice, MONTH, respondent, respondent, "greeted", greeted + mood);
            evidence().answer(practice, MONTH, respondent, respondent, "compassion", compassion + mood);
            evidence().answer(practice, MONTH, respondent, respondent, "rating_provider", 5 + random.below(4));
            evidence().levels(respondent, levels(type));
        }
    }

    private static List<String> levels(String type) {
        List<String> levels = new ArrayList<>(Collections.nCopies(Segment.values().length, Segment.UNKNOWN));
        levels.set(Arrays.asList(Segment.values()).indexOf(Segment.PATIENT_TYPE), type);
        return levels;
    }

    private Segments divide() {
        return divide(Set.of());
    }

    /** As {@link #divide()}, with these hidden for the sake of others. */
    private Segments divide(Set<Spot> hidden) {
        Settings settings = new Settings(
                Period.ofMonths(MONTH, MONTH),
                LocalDate.of(2026, 6, 30),
                24,
                5,
                Map.of(Outcome.SURVEY, Map.of(MONTH, LocalDate.of(2026, 5, 12))));
        Evaluation evaluation = new Evaluator().hiding(evidence(), settings).apply(hidden);
        return new SegmentEvaluator().evaluate(evidence(), evaluation, now, null);
    }

    private static LevelFigure figure(Segments all, String practice, Segment segment, String level, String measure) {
        return all.of(practice).figures().stream()
                .filter(one -> one.segment() == segment
                        && one.level().equals(level)
                        && one.measureId().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static Contrast contrast(Segments all, String practice, @Nullable String type) {
        return all.of(practice).contrasts().stream()
                .filter(one -> Objects.equals(one.patientType(), type))
                .findFirst()
                .orElseThrow();
    }

    /** Elective 8 and 6 of 10, acute 5 and 7: scores 80 and 60, 50 and 70. */
    @Test
    void findsThePlantedDifferenceBetweenCustomerAndPatient() {
        practices.add(new Practice("A", "A", null));
        answers("A", "elective", 60, 8, 6);
        answers("A", "acute", 60, 5, 7);
        Segments all = divide();
        assertThat(contrast(all, "A", "elective").difference()).isCloseTo(20, within(1e-9));
        assertThat(contrast(all, "A", "acute").difference()).isCloseTo(-20, within(1e-9));
        assertThat(contrast(all, "A", null).customer()).isCloseTo(65, within(1e-9));
        assertThat(contrast(all, "A", "elective").others()).isNull();
        LevelFigure elective = figure(all, "A", Segment.PATIENT_TYPE, "elective", "customer_experience_index");
        assertThat(elective.value()).isCloseTo(80, within(1e-9));
        assertThat(elective.difference()).isCloseTo(30, within(1e-9));
        assertThat(elective.differenceLower()).isBetween(25.0, 30.0);
        assertThat(elective.shrunk()).isBetween(65.0, 80.0);
    }

    @Test
    void peersAreTheMeanOfFiveOthersOrNothing() {
        for (String id : List.of("A", "B", "C", "D", "E", "F")) {
            practices.add(new Practice(id, id, "x"));
        }
        answers("A", "acute", 30, 8, 6);
        for (String id : List.of("B", "C", "D", "E", "F")) {
            answers(id, "acute", 30, 5, 7);
            if (!id.equals("F")) {
                answers(id, "chronic", 30, 5, 7);
            }
        }
        Segments all = divide();
        assertThat(contrast(all, "A", "acute").others()).isCloseTo(-20, within(1e-9));
        assertThat(contrast(all, "B", "acute").others()).isCloseTo((20 - 4 * 20) / 5.0, within(1e-9));
        assertThat(contrast(all, "B", "chronic").others()).isNull();
        assertThat(contrast(all, Figure.NETWORK, "acute").others()).isNull();
    }

    @Test
    void aSmallLevelIsHiddenWithAnotherAndNothingOfEitherIsTold() {
        practices.add(new Practice("A", "A", null));
        answers("A", "acute", 60, 5, 7);
        answers("A", "chronic", 40, 5, 7);
        answers("A", "end_of_life", 4, 5, 7);
        Segments all = divide();
        for (String level : List.of("chronic", "end_of_life")) {
            for (String measure : List.of("customer_experience_index", "patient_experience_index", "rating_provider")) {
                LevelFigure hidden = figure(all, "A", Segment.PATIENT_TYPE, level, measure);
                assertThat(hidden)
                        .isEqualTo(new LevelFigure(
                                "A",
                                Segment.PATIENT_TYPE,
                                level,
                                measure,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Marker.SUPPRESSED));
            }
            assertThat(contrast(all, "A", level).n()).isNull();
        }
        assertThat(figure(all, "A", Segment.PATIENT_TYPE, "acute", "rating_provider")
                        .n())
                .isEqualTo(60);
    }

    @Test
    void whereEverythingIsUnknownTheOneLevelIsThePractice() {
        practices.add(new Practice("A", "A", null));
        answers("A", Segment.UNKNOWN, 30, 5, 7);
        now.add("A", Segment.PATIENT_TYPE, Segment.UNKNOWN, 12.0, 40);
        Segments all = divide();
        LevelFigure only = figure(all, "A", Segment.PATIENT_TYPE, Segment.UNKNOWN, "customer_experience_index");
        assertThat(only.value()).isCloseTo(50, within(1e-9));
        assertThat(only.shrunk()).isNull();
        assertThat(only.difference()).isNull();
        assertThat(all.of("A").shares()).singleElement().satisfies(share -> {
            assertThat(share.share()).isEqualTo(1);
            assertThat(share.change()).isNull();
        });
    }

    @Test
    void practiceWithoutAnythingHasNothing() {
        practices.add(new Practice("A", "A", null));
        Segments all = divide();
        assertThat(all).isEqualTo(Segments.NONE);
    }

    @Test
    void levelWithVisitsAndNoAnswersIsNotAvailable() {
        practices.add(new Practice("A", "A", null));
        answers("A", "acute", 30, 5, 7);
        now.add("A", Segment.PATIENT_TYPE, "elective", null, 40);
        LevelFigure empty = figure(divide(), "A", Segment.PATIENT_TYPE, "elective", "rating_provider");
        assertThat(empty.marker()).isEqualTo(Marker.NOT_AVAILABLE);
        assertThat(empty.n()).isZero();
        assertThat(figure(divide(), "A", Segment.PATIENT_TYPE, "elective", "wait_to_be_seen_minutes")
                        .marker())
                .isEqualTo(Marker.NOT_AVAILABLE);
    }

    /** 100 waits of 1 to 100 minutes: ranks 40 and 61, so V = (21 / 3.92)^2 + 1/12 = 28.78; 200 more add up to a rest. */
    @Test
    void waitsAreMediansWithTheirDifferenceFromTheRest() {
        practices.add(new Practice("A", "A", null));
        for (int minute = 1; minute <= 100; minute++) {
            now.add("A", Segment.SEX, "female", (double) minute, 1);
            now.add("A", Segment.SEX, "male", minute + 100.0, 2);
        }
        LevelFigure wait = figure(divide(), "A", Segment.SEX, "female", "wait_to_be_seen_minutes");
        assertThat(wait.value()).isEqualTo(50.5);
        assertThat(wait.difference()).isEqualTo(-100);
        assertThat(wait.shrunk()).isBetween(50.5, 52.0);
        LevelFigure network = figure(divide(), Figure.NETWORK, Segment.SEX, "female", "wait_to_be_seen_minutes");
        assertThat(network.value()).isEqualTo(50.5);
    }

    @Test
    void sharesAndTheirChangeByHand() {
        now.add("A", Segment.SEX, "female", null, 30);
        now.add("A", Segment.SEX, Segment.UNKNOWN, null, 10);
        Visits before = new Visits();
        before.add("A", Segment.SEX, "female", null, 10);
        before.add("A", Segment.SEX, "male", null, 10);
        assertThat(new Mix("A", now, before).shares())
                .containsExactly(
                        new Share("A", Segment.SEX, "female", 30, 0.75, 10L, 0.5, 0.25),
                        new Share("A", Segment.SEX, "male", 0, 0.0, 10L, 0.5, -0.5),
                        new Share("A", Segment.SEX, Segment.UNKNOWN, 10, 0.25, 0L, 0.0, 0.25));
    }

    @Test
    void providersAreToldFromThirtyAnswersAndNotInTheNetwork() {
        now.add("A", Segment.PROVIDER, "D1", 10.0, 50);
        assertThat(now.of(Figure.NETWORK, Segment.PROVIDER)).isEmpty();
        assertThat(now.of("A", Segment.PROVIDER)).containsOnlyKeys("D1");
    }

    @Test
    void theSameEvidenceGivesTheSameFigures() {
        practices.add(new Practice("A", "A", null));
        answers("A", "acute", 40, 5, 7);
        answers("A", "chronic", 40, 6, 7);
        assertThat(divide()).isEqualTo(divide());
    }

    /** Levels add up to the practice, of which earlier issues or its months may ask that it be hidden. */
    @Test
    void nothingIsToldByLevelOfAScoreThatIsHidden() {
        practices.add(new Practice("A", "A", null));
        answers("A", "acute", 60, 5, 7);
        answers("A", "chronic", 40, 5, 7);
        Segments all = divide(Set.of(new Spot("A", Period.ofMonths(MONTH, MONTH), "customer_experience_index", false)));
        for (String level : List.of("acute", "chronic")) {
            LevelFigure hidden = figure(all, "A", Segment.PATIENT_TYPE, level, "customer_experience_index");
            assertThat(hidden.n()).isNull();
            assertThat(hidden.value()).isNull();
        }
        assertThat(contrast(all, "A", null).customer()).isNull();
        assertThat(contrast(all, "A", "acute").customer()).isNull();
    }

    /** Of 60 who answered what the customer index is made of, five answered a question of the patient index. */
    @Test
    void bothIndicesNeedEnoughAnswers() {
        practices.add(new Practice("A", "A", null));
        answers("A", "acute", 5, 5, 7);
        for (int i = 0; i < 55; i++) {
            evidence().answer("A", MONTH, respondents, respondents, "greeted", 6);
            respondents++;
        }
        assertThat(contrast(divide(), "A", null).patient()).isNull();
    }

    /** Nine rated and answered nothing else: of the index hardly four and five would be hidden, so all have to be. */
    @Test
    void whatIsHiddenOfEveryScoreHoldsEnoughAnswers() {
        practices.add(new Practice("A", "A", null));
        answers("A", "acute", 60, 5, 7);
        answers("A", "end_of_life", 4, 5, 7);
        answers("A", "urgent", 5, 5, 7);
        for (int i = 0; i < 9; i++) {
            evidence().answer("A", MONTH, respondents, respondents, "rating_provider", 5 + i % 4);
            evidence().levels(respondents++, levels("chronic"));
        }
        assertThat(figure(divide(), "A", Segment.PATIENT_TYPE, "acute", "customer_experience_index")
                        .n())
                .isNull();
    }
}
