package health.cx.evaluate.drivers;

import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.LeastSquares;
import health.cx.evaluate.statistics.StudentT;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * How much higher an outcome is with a mark than without, among rows whose adjusters and group are alike: the coefficient
 * of the mark in least squares with an intercept per group (outcome, mark and adjusters are centred within groups). Its
 * variance allows for what one person's rows have in common: the sandwich of Liang KY, Zeger SL (1986), Biometrika 73,
 * 13-22, times G / (G - 1) x (N - 1) / (N - K), as Cameron AC, Miller DL (2015), Journal of Human Resources 50, 317-372,
 * section II (CR1) have it. G are persons, N rows, K coefficients with the intercepts. Few persons with the mark make the
 * sandwich too sure of itself, so the degrees of freedom are those of the smaller side: its persons less one.
 *
 * @param difference in the outcome's unit
 * @param interval 95 %; null where rows or persons are too few, or nothing varies
 */
record Effect(double difference, @Nullable Interval interval) {

    private static final double NOTHING = 1e-9;

    /**
     * Null where the mark is the same in all rows of each group, or adjusters say it already.
     *
     * @param y outcome per row
     * @param mark 1 or 0 per row
     * @param adjusters columns; what is NaN counts as its group's mean
     * @param group per row, from 0
     * @param person per row, from 0; not all numbers need occur
     */
    static @Nullable Effect of(double[] y, double[] mark, double[][] adjusters, int[] group, int[] person) {
        double[][] x = new double[adjusters.length][];
        for (int k = 0; k < x.length; k++) {
            x[k] = centred(adjusters[k], group);
        }
        double[] centredMark = centred(mark, group);
        LeastSquares said = LeastSquares.of(x, centredMark);
        double[] own = said.residuals();
        double square = squares(own);
        if (!(square > NOTHING * squares(mark))) {
            return null;
        }
        double[][] all = new double[x.length + 1][];
        all[0] = own;
        System.arraycopy(x, 0, all, 1, x.length);
        LeastSquares fit = LeastSquares.of(all, centred(y, group));
        int coefficients = groups(group);
        for (boolean dropped : fit.dropped()) {
            coefficients += dropped ? 0 : 1;
        }
        double difference = fit.coefficients()[0];
        Persons persons = Persons.of(mark, person);
        return new Effect(
                difference, interval(difference, own, square, fit.residuals(), person, coefficients, persons));
    }

    /**
     * How many there are, with the mark and without it; someone may be both.
     *
     * @param all each counted once
     */
    private record Persons(int with, int without, int all) {
        static Persons of(double[] mark, int[] person) {
            BitSet with = new BitSet();
            BitSet without = new BitSet();
            for (int row = 0; row < mark.length; row++) {
                (mark[row] > 0 ? with : without).set(person[row]);
            }
            BitSet all = (BitSet) with.clone();
            all.or(without);
            return new Persons(with.cardinality(), without.cardinality(), all.cardinality());
        }
    }

    private static @Nullable Interval interval(
            double difference,
            double[] own,
            double square,
            double[] residuals,
            int[] person,
            int coefficients,
            Persons persons) {
        double[] scores = new double[1 + Arrays.stream(person).max().orElse(-1)];
        for (int row = 0; row < own.length; row++) {
            scores[person[row]] += own[row] * residuals[row];
        }
        double meat = squares(scores);
        int df = Math.min(persons.with, persons.without) - 1;
        int spare = own.length - coefficients;
        // what is left of answers that are all alike is rounding
        if (df < 1 || spare < 1 || squares(residuals) <= 1e-18 * own.length) {
            return null;
        }
        double few = (double) persons.all / (persons.all - 1) * (own.length - 1) / spare;
        return StudentT.interval(difference, few * meat / (square * square), df, Interval.CONFIDENCE);
    }

    /** The column less its group's mean of what is known; 0 where it is not known. */
    static double[] centred(double[] column, int[] group) {
        int groups = 1 + Arrays.stream(group).max().orElse(-1);
        double[] sums = new double[groups];
        int[] known = new int[groups];
        for (int row = 0; row < column.length; row++) {
            if (!Double.isNaN(column[row])) {
                sums[group[row]] += column[row];
                known[group[row]]++;
            }
        }
        double[] centred = new double[column.length];
        for (int row = 0; row < column.length; row++) {
            centred[row] = Double.isNaN(column[row]) ? 0 : column[row] - sums[group[row]] / known[group[row]];
        }
        return centred;
    }

    private static int groups(int[] group) {
        BitSet groups = new BitSet();
        for (int one : group) {
            groups.set(one);
        }
        return groups.cardinality();
    }

    private static double squares(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value * value;
        }
        return sum;
    }
}
