package health.cx.evaluate.score;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Respondents as rows, what they answered as columns: laid out once for all the {@link Sample}s that are parts of them. Safe
 * for several threads.
 */
public final class Roster {

    private final Instrument instrument;
    private final double[][] answers;
    private final double[] @Nullable [] read;
    private final BitSet[] answering;
    private final double[][] adjusters;
    private final int[] patients;
    private final int[] patientOf;

    /** Of these respondents, in their order. */
    public Roster(Instrument instrument, List<Response> responses) {
        int size = responses.size();
        this.instrument = instrument;
        int items = instrument.items().size();
        this.answers = new double[items][size];
        this.read = new double[items * Reading.COUNT][];
        this.answering = new BitSet[items];
        Arrays.setAll(answering, item -> new BitSet(size));
        this.adjusters = new double[instrument.adjusters().size()][size];
        long[] byPatient = new long[size];
        for (int row = 0; row < size; row++) {
            Response response = responses.get(row);
            response.enter(answers, row, answering);
            for (int k = 0; k < adjusters.length; k++) {
                adjusters[k][row] = response.adjuster(k);
            }
            byPatient[row] = ((long) response.patient() << 32) | row;
        }
        Arrays.sort(byPatient);
        this.patientOf = new int[size];
        this.patients = patients(byPatient, patientOf);
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

    Instrument instrument() {
        return instrument;
    }

    /** How many respondents there are. */
    int size() {
        return patientOf.length;
    }

    /**
     * An item's answers as they are read, by row, NaN for none. Read when they are first asked for; two threads may do so
     * twice, and it is the same.
     */
    double[] answers(int item, Reading reading) {
        int place = item * Reading.COUNT + reading.place();
        double[] known = read[place];
        if (known == null) {
            known = instrument.reader(item, reading).read(answers[item]);
            read[place] = known;
        }
        return known;
    }

    /** Who answered an item. */
    BitSet answering(int item) {
        return answering[item];
    }

    /** An adjuster by row; NaN where it is not known. */
    double[] adjuster(int adjuster) {
        return adjusters[adjuster];
    }

    /** The patients, ascending, each once. */
    int[] patients() {
        return patients;
    }

    /** By row the place in {@link #patients} of who answered. */
    int[] patientOf() {
        return patientOf;
    }
}
