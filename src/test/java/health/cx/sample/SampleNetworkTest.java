package health.cx.sample;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "0, 100, 2024-01-01, 2024-12-31, practices must be 1 to 9999",
        "8, 7, 2024-01-01, 2024-12-31, visits must be at least one for each practice",
        "8, 100, 2025-01-01, 2024-12-31, from (2025-01-01) must not lie after to (2024-12-31)",
        "8, 100, 1990-01-01, 2024-12-31, from and to may lie 20 years apart at most"
    })
    void refusesWhatCannotBeWritten(int practices, long visits, LocalDate from, LocalDate to, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleNetwork(practices, visits, from, to, 1))
                .withMessageContaining(why);
    }
}
