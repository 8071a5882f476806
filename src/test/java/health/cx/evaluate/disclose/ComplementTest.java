package health.cx.evaluate.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.disclose.Complement.Part;
import health.cx.evaluate.statistics.SplitMix;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComplementTest {

    private static final int LEAST = 11;

    private static Part part(long n, double mean) {
        return new Part(n, List.of(mean), false);
    }

    private static String hidden(Part... parts) {
        return Complement.hidden(List.of(parts), LEAST).toString();
    }

    @Test
    void hidesNothingWhereAllAreLargeEnough() {
        assertThat(hidden(part(11, 70), part(400, 80))).isEqualTo("{}");
        assertThat(hidden()).isEqualTo("{}");
    }

    @Test
    void hidesTheNextSmallestWithASmallOne() {
        assertThat(hidden(part(100, 70), part(4, 70), part(30, 70), part(50, 70)))
                .isEqualTo("{1, 2}");
    }

    @Test
    void smallOnesThatHideEachOtherHideNobodyElse() {
        assertThat(hidden(part(100, 60), part(9, 60), part(8, 60))).isEqualTo("{1, 2}");
    }

    @Test
    void hidesAThirdWhereTwoTogetherAreTooFew() {
        assertThat(hidden(part(100, 60), part(5, 60), part(4, 60))).isEqualTo("{0, 1, 2}");
    }

    /** 10 of 21 whose mean is 95: the others' at most 100 leaves (21 x 95 - 11 x 100) / 10 = 89.5 to 99.75. */
    @Test
    void hidesMoreWhereGoodAnswersGiveAMeanAway() {
        assertThat(hidden(part(10, 95), part(11, 95), part(40, 60), part(300, 60)))
                .isEqualTo("{0, 1, 2}");
        assertThat(hidden(part(10, 60), part(11, 60), part(40, 60), part(300, 60)))
                .isEqualTo("{0, 1}");
    }

    /** 9 and 12 are hidden, 13 is shown: who knows that no hidden one has over 13 knows that the other has 8 to 10. */
    @Test
    void hidesMoreWhereTheSizeOfThoseShownGivesANumberAway() {
        assertThat(hidden(part(9, 50), part(12, 50), part(13, 50), part(400, 50)))
                .isEqualTo("{0, 1, 2}");
    }

    @Test
    void keepsWhatMattersAndHidesALargerOneInItsStead() {
        List<Part> parts = List.of(part(100, 70), new Part(30, List.of(70.0), true), part(4, 70), part(60, 70));
        assertThat(Complement.hidden(parts, LEAST)).hasToString("{2, 3}");
    }

    /**
     * The attack: every whole with as many answers as the true one, the parts shown as they are, and the same parts hidden.
     * In each hidden small part the number must stay open by 6.
     */
    @Test
    void noHiddenNumberFollowsFromTotalMinusShown() {
        SplitMix random = new SplitMix(11);
        for (int trial = 0; trial < 200; trial++) {
            List<Part> parts = IntStream.range(0, 3 + random.below(3))
                    .mapToObj(i -> part(1 + random.below(24), 50))
                    .toList();
            BitSet hidden = Complement.hidden(parts, LEAST);
            if (hidden.cardinality() < parts.size()) {
                hidden.stream()
                        .filter(i -> parts.get(i).n() < LEAST)
                        .forEach(i -> assertThat(openness(parts, hidden, i))
                                .as("%s hides %s", parts, hidden)
                                .isGreaterThanOrEqualTo(6));
            }
        }
    }

    /** How far apart the numbers are that a small hidden part may have, as far as shown parts and the total tell. */
    private static long openness(List<Part> parts, BitSet hidden, int target) {
        List<Long> possible = new ArrayList<>();
        int[] places = hidden.stream().toArray();
        long sum = IntStream.of(places).mapToLong(i -> parts.get(i).n()).sum();
        search(parts, hidden, places, 0, sum, new ArrayList<>(parts), target, possible);
        return possible.stream().mapToLong(n -> n).max().orElseThrow()
                - possible.stream().mapToLong(n -> n).min().orElseThrow();
    }

    private static void search(
            List<Part> parts,
            BitSet hidden,
            int[] places,
            int at,
            long left,
            List<Part> guess,
            int target,
            List<Long> possible) {
        if (at == places.length - 1) {
            guess.set(places[at], part(left, 50));
            if (left > 0 && guess.get(target).n() < LEAST && mayHide(guess, hidden)) {
                possible.add(guess.get(target).n());
            }
            return;
        }
        for (long n = 1; n < left; n++) {
            guess.set(places[at], part(n, 50));
            search(parts, hidden, places, at + 1, left - n, guess, target, possible);
        }
    }

    /** Whether the rule hides no more than these: small ones, then the next smallest. */
    private static boolean mayHide(List<Part> guess, BitSet hidden) {
        long smallestShown = IntStream.range(0, guess.size())
                .filter(i -> !hidden.get(i))
                .mapToLong(i -> guess.get(i).n())
                .min()
                .orElse(Long.MAX_VALUE);
        return hidden.stream().allMatch(i -> guess.get(i).n() <= smallestShown);
    }
}
