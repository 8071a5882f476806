package health.cx.report.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Examples of how many may have answered in each month, in which a hidden stretch holds few and in which it holds more. */
final class Examples {

    private static final double USUAL = 25;

    private final Stretch span;
    private final List<double[]> numbers = new ArrayList<>();

    /**
     * @param chain what is told of the numbers
     * @param number what the hidden one may be
     * @param apart how far apart it is in the examples, where it can be
     */
    Examples(Chain chain, Stretch span, Range number, int apart) {
        this.span = span;
        double few = Math.min(number.most(), Math.max(number.least(), 1));
        DoubleStream.of(few, Math.min(number.most(), few + apart), Math.min(number.most(), few + USUAL))
                .distinct()
                .mapToObj(n -> chain.and(new Chain.Told(span, n, n, List.of())).example())
                .filter(example -> example != null)
                .forEach(numbers::add);
    }

    /**
     * How far apart the hidden number and the hidden mean (of 100) are in the examples that these sums allow.
     *
     * @param number of the first
     * @param points of the second
     */
    record Apart(double number, double points) {}

    /** How far apart they are in the examples in which these sums are told. */
    Apart apart(List<Chain.Told> told) {
        double least = 100;
        double most = 0;
        double fewestAnswers = Double.POSITIVE_INFINITY;
        double mostAnswers = 0;
        for (double[] example : numbers) {
            double[] highest = new double[example.length];
            double n = 0;
            for (int month = 0; month < example.length; month++) {
                highest[month] = 100 * example[month];
                n += month >= span.from() && month < span.to() ? example[month] : 0;
            }
            Chain sums = new Chain(highest);
            told.forEach(sums::tell);
            Range sum = n > Chain.EXACT ? sums.range(span) : null;
            if (sum != null) {
                least = Math.min(least, sum.least() / n);
                most = Math.max(most, sum.most() / n);
                fewestAnswers = Math.min(fewestAnswers, n);
                mostAnswers = Math.max(mostAnswers, n);
            }
        }
        return new Apart(Math.max(0, mostAnswers - fewestAnswers), Math.max(0, most - least));
    }
}
