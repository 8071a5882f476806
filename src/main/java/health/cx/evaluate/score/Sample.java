package health.cx.evaluate.score;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The respondents of one entity in one period: their answers and adjusters, and the means of these. */
final class Sample {

    private final Instrument instrument;
    private final List<Response> responses;
    private final AtomicReferenceArray<@Nullable ItemColumn> columns;
    private final double[][] adjusters;
    private final int[] patients;
    private final int[] patientOf;
    private final long[] missing;

    Sample(Instrument instrument, List<Response> responses) {
        int size = responses.size();
        this.instrument = instrument;
        this.responses = responses;
        this.columns = new AtomicReferenceArray<>(instrument.items().size());
        this.adjusters = new double[instrument.adjusters().size()][size];
        this.missing = new long[adjusters.length];
        long[] byPatient = new long[size];
        for (int i = 0; i < size; i++) {
            Response response = responses.get(i);
            for (int k = 0; k < adjusters.length; k++) {
                adjusters[k][i] = response.adjuster(k);
                missing[k] += Double.isNaN(adjusters[k][i]) ? 1 : 0;
            }
            byPatient[i] = ((long) response.patient() << 32) | i;
        }
        for (double[] adjuster : adjusters) {
            impute(adjuster);
        }
        Arrays.sort(byPatient);
        this.patientOf = new int[size];
        this.patients = patients(byPatient, patientOf);
    }

    /** Made when it is first asked for: most samples are asked for a few items only. Made twice it is the same. */
    private ItemColumn column(int item) {
        ItemColumn known = columns.get(item);
        if (known == null) {
            known = new ItemColumn(item, instrument.scale(item), responses, adjusters);
            columns.set(item, known);
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
        double mean = Arrays.stream(adjuster)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
        for (int i = 0; i < adjuster.length; i++) {
            adjuster[i] = Double.isNaN(adjuster[i]) ? mean : adjuster[i];
        }
    }

    /** How many answered an item. */
    long answered(int item) {
        return column(item).answered();
    }

    /** An item's answers, NaN for none. */
    double[] answers(int item) {
        return column(item).answers();
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
        return column(item).sum(reading);
    }

    /** An item's mean among those who answered it; only where someone did. */
    double mean(int item, Reading reading) {
        return sum(item, reading) / answered(item);
    }

    /** An adjuster's mean among those who answered an item; NaN where it is known of nobody. */
    double adjusterMean(int item, int adjuster) {
        return column(item).adjusterMean(adjuster);
    }

    /** How many answered at least one of these items. */
    long respondents(int[] items) {
        return items.length == 1 ? answered(items[0]) : Response.answering(responses, items);
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
