package health.cx.evaluate.disclose;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the issues of many months tell of one entity's score, and what follows from all of them together ({@link RunningSum}).
 * Of months in which too few answered the number must stay open by {@link Policy#openCount} and the mean by {@value
 * SmallestBase#OPEN_POINTS} points of 100, to a reader who knows all figures told, and for the mean even all numbers. Means are
 * taken to be {@value #MIDDLING}: what is hidden depends on how many answered and never on what, so that hiding tells nothing.
 */
final class Timeline {

    private static final double MIDDLING = 50;
    private static final double EXACT = 1e-6;

    /** No month has more answers than this. */
    private static final double MOST = 1e6;

    private final long[] months;
    private final long[] until;
    private final int least;
    private final Policy policy;
    private final List<Span> secrets;
    private final RunningSum counts;
    private final RunningSum scores;

    /**
     * @param months how many answered in each
     * @param least how many a month, and whatever follows of several, needs to be told
     * @param policy from how many people on a number is no secret, and by how many a smaller one stays open
     */
    Timeline(long[] months, int least, Policy policy) {
        this.policy = policy;
        this.months = months.clone();
        this.until = new long[months.length + 1];
        for (int month = 0; month < months.length; month++) {
            until[month + 1] = until[month] + months[month];
        }
        this.least = least;
        this.secrets = IntStream.range(0, months.length)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, months.length)
                        .mapToObj(to -> new Span(from, to))
                        .takeWhile(span -> n(span) < least)
                        .filter(span -> n(span) > 0))
                .toList();
        this.counts = sum(month -> months[month], month -> months[month] == 0 ? 0 : MOST);
        this.scores = sum(month -> MIDDLING * (double) months[month], month -> 100.0 * (double) months[month]);
    }

    /** What a reader knows beforehand; of no month where there is nothing to hide, since a network has thousands of these. */
    private RunningSum sum(IntToDoubleFunction each, IntToDoubleFunction highest) {
        int some = isPlain() ? 0 : months.length;
        return new RunningSum(
                IntStream.range(0, some).mapToDouble(each).toArray(),
                new double[some],
                IntStream.range(0, some).mapToDouble(highest).toArray());
    }

    private long n(Span span) {
        return until[span.to()] - until[span.from()];
    }

    /** Whether there is nothing to hide. */
    boolean isPlain() {
        return secrets.isEmpty();
    }

    boolean isNobodys(Span span) {
        return n(span) == 0;
    }

    /** Whether the sum of some months is told or follows. */
    boolean knows(Span span) {
        return isPlain() || counts.width(span) < EXACT;
    }

    /** Tells a figure if nothing that is too small follows from it and from those told before; whether it did. */
    boolean tell(Span span) {
        if (isPlain()) {
            return true;
        }
        long n = n(span);
        if ((n > 0 && n < least) || (span.months() == 1 && !isSafe(before(span))) || !isSafe(span)) {
            return false;
        }
        counts.tell(span);
        scores.tell(span);
        return true;
    }

    /** The hidden months that end where a month begins: every later window that holds them will tell them as one. */
    private Span before(Span month) {
        int from = month.from();
        while (from > 0 && (months[from - 1] == 0 || !knows(new Span(from - 1, from)))) {
            from--;
        }
        return new Span(from, month.from());
    }

    private boolean isSafe(Span told) {
        for (Span secret : secrets) { // asked so often that a stream would take longer than the answer
            if (!isOpen(secret, told)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(Span secret, Span told) {
        if (secret.months() > 1) {
            return scores.width(secret, told) > EXACT; // no line of a table, or made of such, but nobody may know it
        }
        double n = (double) n(secret);
        return (n >= policy.mean() || counts.width(secret, told) >= policy.openCount() - EXACT)
                && scores.width(secret, told) >= SmallestBase.OPEN_POINTS * n - EXACT;
    }
}
