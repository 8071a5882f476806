package health.cx.evaluate.score;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The respondents of one entity in one period: their answers and adjusters, and the means of these. */
final class Sample {

    private final Instrument instrument;
    private final @Nullable ItemColumn[] columns;
    private final double[][] answers;
    private final BitSet[] answering;
    private final long[] answered;
    private final double[][] adjusterMeans;
    private final double[][] adjusters;
    private final int[] patients;
    private final int[] patientOf;
    private final long[] missing;

    Sample(Instrument instrument, List<Response> responses) {
        int size = responses.size();
        this.instrument = instrument;
        int items = instrument.items().size();
        this.columns = new ItemColumn[items * Reading.COUNT];
        this.answers = new double[items][size];
        this.answering = new BitSet[items];
        Arrays.setAll(answering, item -> new BitSet(size));
        this.adjusters = new double[instrument.adjusters().size()][size];
        this.missing = new long[adjusters.length];
        long[] byPatient = new long[size];
        for (int i = 0; i < size; i++) {
            Response response = responses.get(i);
            response.enter(answers, i, answering);
            for (int k = 0; k < adjusters.length; k++) {
                adjusters[k][i] = response.adjuster(k);
                missing[k] += Double.isNaN(adjusters[k][i]) ? 1 : 0;
            }
            byPatient[i] = ((long) response.patient() << 32) | i;
        }
        this.answered = Arrays.stream(answering).mapToLong(BitSet::cardinality).toArray();
        this.adjusterMeans = new double[items][adjusters.length];
        for (int k = 0; k < adjusters.length; k++) {
            impute(adjusters[k]);
            for (int item = 0; item < items; item++) {
                adjusterMeans[item][k] = sum(adjusters[k], answers[item]) / (double) answered[item];
            }
        }
        Arrays.sort(byPatient);
        this.patientOf = new int[size];
        this.patients = patients(byPatient, patientOf);
    }

    /** Made when it is first asked for; two threads may make it twice, and it is the same. */
    private ItemColumn column(int item, Reading reading) {
        int place = item * Reading.COUNT + reading.place();
        ItemColumn known = columns[place];
        if (known == null) {
            known = new ItemColumn(reading, instrument.scale(item), answers[item]);
            columns[place] = known;
        }
        return known;
    }

    /** The patients, each once; enters each respondent's place among them. From patient and respondent, sorted. */
    private static int[] patients(long[] byPatient, int[] patientOf) {
        int[] patients = new int[byPatient.length];
        int last = -1;
        for (long one : byPatient) {
            int patient = (int) (one >> 32);
            if (last < 0 || patients[last] != patient) {
                patients[++last] = patient;
            }
            patientOf[(int) one] = last;
        }
        return Arrays.copyOf(patients, last + 1);
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
    private static double sum(double[] adjuster, double[] answers) {
        double sum = 0;
        for (int i = 0; i < answers.length; i++) {
            sum += Double.isNaN(answers[i]) ? 0 : adjuster[i];
        }
        return sum;
    }

    /** How many answered an item. */
    long answered(int item) {
        return answered[item];
    }

    /** An item's answers as they are read, NaN for none. */
    double[] answers(int item, Reading reading) {
        return column(item, reading).values();
    }

    /** An adjuster's values of all respondents; NaN throughout where it is known of nobody. */
    double[] adjuster(int adjuster) {
        return adjusters[adjuster];
    }

    /** Of what share of the respondents an adjuster is not known; NaN without respondents. */
    double missing(int adjuster) {
        return (double) missing[adjuster] / patientOf.length;
    }

    /** What share of the respondents did not answer an item; NaN without respondents. */
    double unanswered(int item) {
        return 1 - (double) answered(item) / patientOf.length;
    }

    /** The sum over those who answered an item; of a box it is how many answers fall into it. */
    double sum(int item, Reading reading) {
        return column(item, reading).sum();
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
        BitSet any = new BitSet();
        for (int item : items) {
            any.or(answering[item]);
        }
        return any.cardinality();
    }

    /** The patients, ascending, each once. */
    int[] patients() {
        return patients;
    }

    /** The place in {@link #patients} of a respondent. */
    int patientOf(int respondent) {
        return patientOf[respondent];
    }
}
