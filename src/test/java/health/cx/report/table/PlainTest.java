package health.cx.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "1200000000000, 1200000000000",
        "0.00001, 0.00001",
        "1e21, 1000000000000000000000",
        "0.1, 0.1",
        "2e-3, 0.002",
        "77.38271604938271, 77.38271604938271",
        "-1.5, -1.5"
    })
    void numbersAreShortAndWithoutExponent(double number, String text) {
        assertThat(Plain.number(number)).isEqualTo(text);
    }

    @Test
    void everyNumberReadsBackAsItself() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double number = random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
            assertThat(Double.parseDouble(Plain.number(number))).isEqualTo(number);
        }
    }

    @Test
    void nullIsEmpty() {
        assertThat(Plain.number(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "@x, '''@x'", "-2+3, '''-2+3'", "-5, -5", "+1.5, +1.5", "plain, plain"})
    void wordsAreNeverAFormula(String words, String safe) {
        assertThat(Plain.words(words)).isEqualTo(safe);
    }
}
