package health.cx.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.habit.Habit;
import health.cx.evaluate.habit.HabitPart;
import health.cx.evaluate.habit.HabitShare;
import health.cx.evaluate.habit.Habits;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HabitEvaluatorTest {

    private static final YearMonth MONTH = Scenario.LAST.minusMonths(2);
    private static final List<Measure> MEASURES = List.of(
            item("compassion"),
            measure("touchpoint_5", Kind.COMPOSITE, Outcome.SURVEY, "score", 85.0, List.of("compassion")),
            measure("patient_type_known_rate", Kind.RATE, Outcome.LOG, "rate", 0.95, List.of()),
            measure("arrival_state_known_rate", Kind.RATE, Outcome.LOG, "rate", 0.9, List.of()),
            measure("phone_video_share", Kind.RATE, Outcome.LOG, "rate", null, List.of()),
            measure("visits_completed", Kind.COUNT, Outcome.LOG, "visits", null, List.of()));

    private final Evidence evidence = new Evidence(List.of(new Practice("A", "A", null)), MEASURES, List.of());

    private static Measure item(String id) {
        return new Measure(
                id,
                id,
                "1",
                null,
                Kind.ITEM,
                Outcome.SURVEY,
                5,
                "score",
                Direction.HIGHER_IS_BETTER,
                null,
                3,
                false,
                Dictionary.DEFINITELY,
                List.of());
    }

    private static Measure measure(
            String id, Kind kind, Outcome outcome, String unit, @Nullable Double target, List<String> parts) {
        return new Measure(
                id, id, "1", null, kind, outcome, 0, unit, Direction.HIGHER_IS_BETTER, target, 3, false, null, parts);
    }

    private Habits habits() {
        Evaluation evaluation = new Evaluator().evaluate(evidence, Scenario.settings());
        return new HabitEvaluator().evaluate(evidence, evaluation).of("A");
    }

    private static HabitPart part(Habits habits, String id) {
        return habits.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static HabitShare share(Habits habits, Habit habit) {
        return habits.shares().stream()
                .filter(share -> share.habit() == habit)
                .findFirst()
                .orElseThrow();
    }

    private void staff(int n) {
        for (int i = 0; i < n; i++) {
            evidence.staffAnswer("A", MONTH, i, "compassion", i % 2 == 0 ? 3 : 2);
            evidence.answer("A", MONTH, i, i, "compassion", 3);
        }
    }

    /** 96 of 100 is at its target of 95 %, 89 of 100 is not at 90 %: one of two. */
    @Test
    void aHabitIsTheShareOfItsPartsAtTarget() {
        evidence.count("A", Scenario.LAST, "patient_type_known_rate", 96, 100);
        evidence.count("A", Scenario.LAST, "arrival_state_known_rate", 89, 100);
        Habits habits = habits();
        assertThat(share(habits, Habit.AWARENESS)).isEqualTo(new HabitShare("A", Habit.AWARENESS, 2, 0.5));
        assertThat(part(habits, "patient_type_known_rate").atTarget()).isTrue();
    }

    @Test
    void aPartWithoutTargetIsShownAndNotCounted() {
        evidence.count("A", Scenario.LAST, "phone_video_share", 10, 100);
        Habits habits = habits();
        assertThat(part(habits, "phone_video_share").value()).isEqualTo(0.1);
        assertThat(share(habits, Habit.TECHNOLOGY).counted()).isZero();
        assertThat(share(habits, Habit.TECHNOLOGY).share()).isNull();
    }

    /** Twelve of staff, half of them the best answer and half the middle one: 75. */
    @Test
    void staffAreAskedFromElevenOn() {
        staff(12);
        HabitPart staff = part(habits(), "staff_touchpoint_5");
        assertThat(staff.value()).isEqualTo(75);
        assertThat(staff.n()).isEqualTo(12);
        assertThat(staff.atTarget()).isFalse();
    }

    @Test
    void tenOfStaffStayHidden() {
        staff(10);
        HabitPart staff = part(habits(), "staff_touchpoint_5");
        assertThat(staff.value()).isNull();
        assertThat(staff.n()).isNull();
        assertThat(staff.marker()).isEqualTo(Marker.SUPPRESSED);
    }

    @Test
    void monthsAreCountedBackToTheFirstGap() {
        for (int back : new int[] {0, 1, 2, 4, 5}) {
            evidence.count("A", Scenario.LAST.minusMonths(back), "visits_completed", 5, 5);
        }
        assertThat(part(habits(), "months_without_gap").value()).isEqualTo(3);
    }

    @Test
    void withoutEvidenceNothingIsAtTargetAndNothingCounted() {
        Habits habits = habits();
        assertThat(habits.shares()).hasSize(5).allMatch(share -> share.counted() == 0 && share.share() == null);
        assertThat(habits.parts()).allMatch(part -> part.value() == null && part.marker() != null);
    }
}
