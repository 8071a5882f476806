package health.cx.evaluate.score;

import java.util.Arrays;
import java.util.BitSet;

/** The respondents of one entity in one period: their answers and adjusters, and the means of these. */
final class Sample {

    private final Roster roster;
    private final int[] rows;
    private final BitSet within;
    private final double[] sums;
    private final long[] answered;
    private final double[][] adjusterMeans;
    private final double[][] adjusters;
    private final long[] missing;

    /** Of these rows, ascending. */
    Sample(Roster roster, int[] rows) {
        this.roster = roster;
        this.rows = rows;
        this.within = new BitSet(roster.size());
        for (int row : rows) {
            within.set(row);
        }
        Instrument instrument = roster.instrument();
        int items = instrument.items().size();
        this.sums = new double[items * Reading.COUNT];
        Arrays.fill(sums, Double.NaN);
        this.answered = new long[items];
        Arrays.setAll(
                answered, item -> cardinality((BitSet) roster.answering(item).clone()));
        this.adjusters = new double[instrument.adjusters().size()][];
        this.missing = new long[adjusters.length];
        this.adjusterMeans = new double[items][adjusters.length];
        for (int k = 0; k < adjusters.length; k++) {
            adjusters[k] = of(roster.adjuster(k));
            missing[k] = Arrays.stream(adjusters[k]).filter(Double::isNaN).count();
            impute(adjusters[k]);
            for (int item = 0; item < items; item++) {
                adjusterMeans[item][k] = sum(adjusters[k], roster.answering(item)) / (double) answered[item];
            }
        }
    }

    /** Of everybody. */
    static Sample of(Roster roster) {
        int[] rows = new int[roster.size()];
        Arrays.setAll(rows, row -> row);
        return new Sample(roster, rows);
    }

    private long cardinality(BitSet some) {
        some.and(within);
        return some.cardinality();
    }

    private double[] of(double[] column) {
        double[] own = new double[rows.length];
        Arrays.setAll(own, i -> column[rows[i]]);
        return own;
    }

    /** What is not known of a respondent is taken to be the entity's mean; where it is known of nobody it stays NaN. */
    private static void impute(double[] adjuster) {
        double sum = 0;
        int known = 0;
        for (double value : adjuster) {
            sum += Double.isNaN(value) ? 0 : value;
            known += Double.isNaN(value) ? 0 : 1;
        }
        double mean = sum / known;
        for (int i = 0; i < adjuster.length; i++) {
            adjuster[i] = Double.isNaN(adjuster[i]) ? mean : adjuster[i];
        }
    }

    /** The sum of an adjuster over those who answered. */
    private double sum(double[] adjuster, BitSet answering) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += answering.get(rows[i]) ? adjuster[i] : 0;
        }
        return sum;
    }

    /** The respondents' rows, ascending. */
    int[] rows() {
        return rows;
    }

    /** How many answered an item. */
    long answered(int item) {
        return answered[item];
    }

    /** An item's answers as they are read, by row of the roster, NaN for none. */
    double[] answers(int item, Reading reading) {
        return roster.answers(item, reading);
    }

    /** An adjuster's values, in the order of {@link #rows}; NaN throughout where it is known of nobody. */
    double[] adjuster(int adjuster) {
        return adjusters[adjuster];
    }

    /** Of what share of the respondents an adjuster is not known; NaN without respondents. */
    double missing(int adjuster) {
        return (double) missing[adjuster] / rows.length;
    }

    /** What share of the respondents did not answer an item; NaN without respondents. */
    double unanswered(int item) {
        return 1 - (double) answered(item) / rows.length;
    }

    /**
     * The sum over those who answered an item; of a box it is how many answers fall into it. Added up when it is first
     * asked for; two threads may do so twice, and it is the same.
     */
    double sum(int item, Reading reading) {
        int place = item * Reading.COUNT + reading.place();
        if (Double.isNaN(sums[place])) {
            sums[place] = sum(answers(item, reading));
        }
        return sums[place];
    }

    private double sum(double[] column) {
        double sum = 0;
        for (int row : rows) {
            sum += Double.isNaN(column[row]) ? 0 : column[row];
        }
        return sum;
    }

    /** An item's mean among those who answered it; only where someone did. */
    double mean(int item, Reading reading) {
        return sum(item, reading) / answered(item);
    }

    /** An adjuster's mean among those who answered an item; NaN where it is known of nobody. */
    double adjusterMean(int item, int adjuster) {
        return adjusterMeans[item][adjuster];
    }

    /** How many answers these items have together. */
    long answers(int[] items) {
        long all = 0;
        for (int item : items) {
            all += answered[item];
        }
        return all;
    }

    /** How many answered at least one of these items. */
    long respondents(int[] items) {
        BitSet any = new BitSet(roster.size());
        for (int item : items) {
            any.or(roster.answering(item));
        }
        return cardinality(any);
    }

    /** The patients of the roster, ascending, each once; some may have no respondent here. */
    int[] patients() {
        return roster.patients();
    }

    /** By row of the roster the place in {@link #patients} of who answered. */
    int[] patientOf() {
        return roster.patientOf();
    }
}
