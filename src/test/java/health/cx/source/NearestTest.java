package health.cx.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void namesTheNearestThreeOfMany() {
        assertThat(Nearest.of("scheduled", List.of("status", "scheduled_at", "schedule", "Scheduled", "mode")))
                .isEqualTo("nearest: Scheduled, schedule, scheduled_at");
    }

    @Test
    void namesAllWhereThereAreFew() {
        assertThat(Nearest.of("warm", List.of("fail", "warn"))).isEqualTo("valid: warn, fail");
    }

    @Test
    void ordersEquallyNearWordsByName() {
        assertThat(Nearest.of("x", List.of("c", "b", "a"))).isEqualTo("valid: a, b, c");
    }
}
