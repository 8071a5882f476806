package health.cx.evaluate.disclose;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which parts of a known whole stay hidden, so that none that is too small can be reckoned from the whole and the parts
 * shown (complementary suppression): the small ones, and as many of the next smallest as it takes. Duncan GT, Elliot M,
 * Salazar-Gonzalez JJ (2011), Statistical Confidentiality, chapter 4. What is hidden must hold enough answers together; the number
 * of a small part must stay open by {@value SmallestBase#OPEN_COUNT}, its mean by {@value SmallestBase#OPEN_POINTS} points of 100, to a reader who knows
 * the whole, all parts shown and this rule.
 */
public final class Complement {

    private final List<Part> parts;
    private final int least;
    private final BitSet hidden = new BitSet();

    /**
     * A part of a whole.
     *
     * @param n how many answers, 1 or more
     * @param means what is told of it, each 0 to 100; NaN for what isn't known
     * @param kept whether others are hidden in its stead, as long as there are any
     * @param hidden whether it is hidden already, whatever its size
     */
    public record Part(long n, List<Double> means, boolean kept, boolean hidden) {

        /** One that is not hidden yet. */
        public Part(long n, List<Double> means, boolean kept) {
            this(n, means, kept, false);
        }
    }

    private Complement(List<Part> parts, int least) {
        this.parts = List.copyOf(parts);
        this.least = least;
        IntStream.range(0, parts.size())
                .filter(part -> parts.get(part).hidden())
                .forEach(hidden::set);
    }

    /** The parts to hide where each needs {@code least} answers, those that are hidden already among them. */
    public static BitSet hidden(List<Part> parts, int least) {
        return new Complement(parts, least).hide();
    }

    /** Whether the whole may be told while no more parts are hidden. */
    public static boolean keeps(List<Part> parts, int least) {
        return new Complement(parts, least).isSafe();
    }

    private BitSet hide() {
        IntStream.range(0, parts.size()).filter(this::isSmall).forEach(hidden::set);
        List<Integer> others = IntStream.range(0, parts.size())
                .filter(part -> !hidden.get(part))
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> parts.get(part).kept())
                        .thenComparingLong(part -> parts.get(part).n()))
                .toList();
        for (int next : others) {
            if (isSafe()) {
                break;
            }
            hidden.set(next);
        }
        return hidden;
    }

    private boolean isSmall(int part) {
        return parts.get(part).n() < least;
    }

    private boolean isSafe() {
        return hidden.isEmpty()
                || (hidden.cardinality() > 1
                        && together() >= least
                        && hidden.stream().filter(this::isSmall).allMatch(this::isOpen));
    }

    private long together() {
        return hidden.stream().mapToLong(part -> parts.get(part).n()).sum();
    }

    private boolean isOpen(int part) {
        return most() - fewest() >= SmallestBase.OPEN_COUNT
                && IntStream.range(0, parts.get(part).means().size()).allMatch(mean -> isOpen(part, mean));
    }

    /** The most answers that a small hidden part may have, as far as a reader can tell. */
    private long most() {
        return Math.min(least - 1L, together() - (hidden.cardinality() - 1));
    }

    /** The fewest: no hidden part has more than the smallest of those shown that were not kept. */
    private long fewest() {
        long smallestShown = IntStream.range(0, parts.size())
                .filter(part -> !hidden.get(part) && !parts.get(part).kept())
                .mapToLong(part -> parts.get(part).n())
                .min()
                .orElse(Long.MAX_VALUE / parts.size());
        return Math.max(1, together() - (hidden.cardinality() - 1) * smallestShown);
    }

    /** The sum over all hidden parts is known; what of it is this part's depends on how good the others' answers were. */
    private boolean isOpen(int part, int mean) {
        double n = (double) parts.get(part).n();
        double sum = 0;
        double others = 0;
        for (int other = hidden.nextSetBit(0); other >= 0; other = hidden.nextSetBit(other + 1)) {
            double value = parts.get(other).means().get(mean);
            if (!Double.isNaN(value)) {
                sum += (double) parts.get(other).n() * value;
                others += other == part ? 0 : (double) parts.get(other).n();
            }
        }
        double lowest = Math.max(0, (sum - 100 * others) / n);
        double highest = Math.min(100, sum / n);
        return Double.isNaN(parts.get(part).means().get(mean)) || highest - lowest >= SmallestBase.OPEN_POINTS;
    }
}
