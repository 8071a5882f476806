package health.cx.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    private static final int MANY = 200_000;

    @Test
    void normalHasMeanZeroAndVarianceOne() {
        Dice dice = Dice.of(1, 1, "test");
        double[] values = DoubleStream.generate(dice::normal).limit(MANY).toArray();

        assertThat(DoubleStream.of(values).average().orElseThrow()).isCloseTo(0, within(0.01));
        assertThat(DoubleStream.of(values).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1, within(0.02));
    }

    @Test
    void purposesAndNumbersHaveStreamsOfTheirOwn() {
        double first = Dice.of(1, 1, "test").fraction();

        assertThat(Dice.of(1, 1, "test").fraction()).isEqualTo(first);
        assertThat(Dice.of(1, 2, "test").fraction()).isNotEqualTo(first);
        assertThat(Dice.of(2, 1, "test").fraction()).isNotEqualTo(first);
        assertThat(Dice.of(1, 1, "other").fraction()).isNotEqualTo(first);
    }

    @Test
    void oddsComeAsOftenAsTheySay() {
        Odds odds = Odds.of("rain 30, - 70");
        Dice dice = Dice.of(1, 1, "weather");
        long rain = DoubleStream.generate(dice::fraction)
                .limit(MANY)
                .filter(x -> odds.draw(dice).equals("rain"))
                .count();

        assertThat((double) rain / MANY).isCloseTo(0.3, within(0.01));
    }
}
