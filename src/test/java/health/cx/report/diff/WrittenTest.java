package health.cx.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a figure is another is told from what stands in the files. */
class WrittenTest {

    private static Written figure(String value, String n, String range, String marker) {
        return new Written(value, n, range, range, marker);
    }

    @Test
    void theSameNumberInOtherDigitsIsNoChange() {
        assertThat(figure("2.0", "40", "1", "").saysWhat(figure("2", "40", "1.0", "")))
                .isTrue();
        assertThat(figure("2", "40", "1", "").saysWhat(figure("2", "40", "1", "[p]")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "80, 40, 70, '',     81, 42, 70, '',    MORE",
                "80, 40, 70, '',     81, 38, 70, '',    FEWER",
                "80, 40, 70, '',     81, 40, 70, '',    OTHER",
                "80, 40, 70, '',     80, 41, 70, '',    BASE",
                "80, 40, 70, '',     80, 40, 71, '',    RANGE",
                "80, 40, 70, '[p]',  80, 40, 70, '',    MARKER",
                "80, 40, 70, '',     '', '', '', '[c]', HIDDEN",
                "'', '', '', '[c]',  80, 40, 70, '',    SHOWN",
                "'', '', '', '[x]',  '', '', '', '[c]', MARKER"
            })
    void changesHaveNames(
            String value,
            String n,
            String range,
            String marker,
            String value2,
            String n2,
            String range2,
            String marker2,
            Change change) {
        assertThat(Change.of(
                        figure(value, n, range, marker).said(),
                        figure(value2, n2, range2, marker2).said()))
                .isEqualTo(change);
    }
}
