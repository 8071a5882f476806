package health.cx.evaluate.disclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final int LEAST = 11;
    private static final Span FIRST = new Span(0, 1);
    private static final Span SECOND = new Span(1, 2);
    private static final Span THIRD = new Span(2, 3);
    private static final Span ALL = new Span(0, 3);

    private static Timeline of(long... months) {
        return new Timeline(months, LEAST, Policy.OWN);
    }

    /** x + y + z = 45 and x = 20: y is 0 to 25. With z told too it is 45 - 20 - 15. */
    @Test
    void aSumLessItsPartsIsKnown() {
        RunningSum sum = new RunningSum(new double[] {20, 10, 15}, new double[3], new double[] {1000, 1000, 1000});
        assertThat(sum.width(SECOND)).isCloseTo(1000, within(1e-9));
        sum.tell(ALL);
        sum.tell(FIRST);
        assertThat(sum.width(SECOND)).isCloseTo(25, within(1e-9));
        assertThat(sum.width(SECOND, THIRD)).isCloseTo(0, within(1e-9));
        assertThat(sum.width(SECOND)).isCloseTo(25, within(1e-9));
    }

    /** Windows that end a month apart: (y + z) - (x + y) = z - x, and of x and z, 0 or more each, the larger is 7 at least. */
    @Test
    void twoWindowsTellOfWhatTheyDoNotShare() {
        RunningSum sum = new RunningSum(new double[] {3, 20, 10}, new double[3], new double[] {1000, 1000, 1000});
        sum.tell(new Span(0, 2));
        sum.tell(new Span(1, 3));
        assertThat(sum.width(THIRD)).isCloseTo(23, within(1e-9)); // 7 to 30
        assertThat(sum.width(FIRST)).isCloseTo(23, within(1e-9)); // 0 to 23
    }

    @Test
    void tellsEverythingWhereAllAreEnough() {
        Timeline plain = of(11, 400, 0);
        assertThat(plain.isPlain()).isTrue();
        assertThat(plain.tell(FIRST)).isTrue();
        assertThat(plain.knows(ALL)).isTrue();
    }

    @Test
    void hidesTheMonthBehindASmallOneAndTellsTheWindow() {
        Timeline timeline = of(20, 5, 20, 20);
        assertThat(timeline.tell(FIRST)).isTrue();
        assertThat(timeline.tell(SECOND)).isFalse();
        assertThat(timeline.tell(THIRD))
                .as("or the window would give the second away")
                .isFalse();
        assertThat(timeline.tell(new Span(3, 4))).isTrue();
        assertThat(timeline.tell(new Span(0, 4))).isTrue();
        assertThat(timeline.knows(SECOND)).isFalse();
        assertThat(timeline.knows(new Span(1, 3))).isTrue();
    }

    /** What an earlier issue told can't be taken back: its follower keeps the window that would give the month away. */
    @Test
    void hidesTheWindowThatEndsWithTheSmallMonth() {
        Timeline timeline = of(20, 20, 5);
        assertThat(timeline.tell(FIRST)).isTrue();
        assertThat(timeline.tell(SECOND)).isTrue();
        assertThat(timeline.tell(ALL)).isFalse();
        assertThat(timeline.tell(THIRD)).isFalse();
    }

    /** Ten of twelve are nearly all: what the two others said moves their mean by 20 points. */
    @Test
    void hidesAWholeThatIsHardlyMoreThanItsSmallMonth() {
        assertThat(of(10, 2).tell(new Span(0, 2))).isFalse();
        assertThat(of(6, 6).tell(new Span(0, 2))).isTrue();
    }
}
