package health.cx.evaluate.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The respondents of one entity in one period: their answers and adjusters, and the means of these. What not every score
 * needs is worked out when it is first asked for; two threads may do so twice, and it is the same.
 */
public final class Sample {

    private final Roster roster;
    private final int[] rows;
    private final long[] answered;
    private final double[] sums;
    private @Nullable Patients patients;
    private final @Nullable KnownAdjuster[] adjusters;

    /** Of these rows, ascending. */
    public Sample(Roster roster, int... rows) {
        this.roster = roster;
        this.rows = rows.clone();
        Instrument instrument = roster.instrument();
        this.answered = new long[instrument.items().size()];
        Arrays.setAll(answered, item -> answered(roster.answers(item)));
        this.sums = new double[answered.length * Reading.COUNT];
        Arrays.fill(sums, Double.NaN);
        this.adjusters = new KnownAdjuster[instrument.adjusters().size()];
    }

    /** Of these respondents. */
    static Sample of(Instrument instrument, List<Response> responses) {
        return new Sample(
                new Roster(instrument, responses),
                IntStream.range(0, responses.size()).toArray());
    }

    private long answered(Column answers) {
        long all = 0;
        for (int row : rows) {
            all += answers.answered(row) ? 1 : 0;
        }
        return all;
    }

    /** The respondents whose adjusters are all known. */
    Sample adjustable() {
        return new Sample(
                roster,
                IntStream.of(rows)
                        .filter(row -> IntStream.range(0, adjusters.length)
                                .noneMatch(k -> Double.isNaN(roster.adjuster(k, row))))
                        .toArray());
    }

    /** The respondents' rows, ascending. */
    int[] rows() {
        return rows;
    }

    /** How many answered an item. */
    long answered(int item) {
        return answered[item];
    }

    /** An item's answers as they are read, by row of the roster. */
    Column answers(int item, Reading reading) {
        return roster.answers(item, reading);
    }

    /** An adjuster of the respondents, in the order of {@link #rows}. */
    KnownAdjuster adjuster(int adjuster) {
        KnownAdjuster known = adjusters[adjuster];
        if (known == null) {
            known = new KnownAdjuster(roster, adjuster, rows);
            adjusters[adjuster] = known;
        }
        return known;
    }

    /** Whose answers they are. */
    Patients patients() {
        Patients known = patients;
        if (known == null) {
            known = new Patients(roster, rows);
            patients = known;
        }
        return known;
    }

    /** What share of the respondents did not answer an item; NaN without respondents. */
    double unanswered(int item) {
        return 1 - (double) answered(item) / rows.length;
    }

    /** The sum over those who answered an item; of a box it is how many answers fall into it. */
    double sum(int item, Reading reading) {
        int place = Roster.place(item, reading);
        if (Double.isNaN(sums[place])) {
            sums[place] = sum(answers(item, reading));
        }
        return sums[place];
    }

    private double sum(Column answers) {
        double sum = 0;
        for (int row : rows) {
            sum += answers.answered(row) ? answers.at(row) : 0;
        }
        return sum;
    }

    /** An item's mean among those who answered it; only where someone did. */
    double mean(int item, Reading reading) {
        return sum(item, reading) / answered(item);
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
        if (items.length == 1) {
            return answered[items[0]];
        }
        long all = 0;
        for (int row : rows) {
            all += answersAny(items, row) ? 1 : 0;
        }
        return all;
    }

    private boolean answersAny(int[] items, int row) {
        for (int item : items) {
            if (roster.answers(item).answered(row)) {
                return true;
            }
        }
        return false;
    }
}
