package health.cx.evaluate.habit;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Direction;
import org.junit.jupiter.api.Test;

class HabitsTest {

    @Test
    void atTargetMeansAtItOrBetter() {
        assertThat(Habits.atTarget(0.95, 0.95, Direction.HIGHER_IS_BETTER)).isTrue();
        assertThat(Habits.atTarget(0.94, 0.95, Direction.HIGHER_IS_BETTER)).isFalse();
        assertThat(Habits.atTarget(30.0, 30.0, Direction.LOWER_IS_BETTER)).isTrue();
        assertThat(Habits.atTarget(31.0, 30.0, Direction.LOWER_IS_BETTER)).isFalse();
    }

    @Test
    void withoutValueOrTargetThereIsNothingToCount() {
        assertThat(Habits.atTarget(null, 30.0, Direction.LOWER_IS_BETTER)).isNull();
        assertThat(Habits.atTarget(30.0, null, Direction.LOWER_IS_BETTER)).isNull();
    }
}
