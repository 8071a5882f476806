package health.cx.evaluate.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The respondents of one entity in one period, with their items' means. */
final class Sample {

    private final Instrument instrument;
    private final double[][] answers;
    private final int[] patients;
    private final int[] patientOf;
    private final long[] answered;
    private final double[] linear;
    private final long[] top;
    private final long[] bottom;

    Sample(Instrument instrument, List<Response> responses) {
        int items = instrument.items().size();
        this.instrument = instrument;
        this.answers = byItem(responses, items);
        this.patients = responses.stream()
                .mapToInt(Response::patient)
                .sorted()
                .distinct()
                .toArray();
        this.patientOf = responses.stream()
                .mapToInt(response -> Arrays.binarySearch(patients, response.patient()))
                .toArray();
        this.answered = new long[items];
        this.linear = new double[items];
        this.top = new long[items];
        this.bottom = new long[items];
        for (int item = 0; item < items; item++) {
            addUp(item);
        }
    }

    /** Answers by item, since everything below goes through them item by item. */
    private static double[][] byItem(List<Response> responses, int items) {
        double[][] answers = new double[items][responses.size()];
        for (int i = 0; i < responses.size(); i++) {
            for (int item = 0; item < items; item++) {
                answers[item][i] = responses.get(i).answer(item);
            }
        }
        return answers;
    }

    private void addUp(int item) {
        var scale = instrument.scale(item);
        for (double answer : answers[item]) {
            if (!Double.isNaN(answer)) {
                answered[item]++;
                bottom[item] += answer <= scale.bottom() ? 1 : 0;
                top[item] += answer >= scale.top() ? 1 : 0;
                linear[item] += Reading.LINEAR.of(scale, answer);
            }
        }
    }

    /** How many answered an item. */
    long answered(int item) {
        return answered[item];
    }

    /** How many answers to an item fall in the bottom box. */
    long bottom(int item) {
        return bottom[item];
    }

    /** How many answers to an item fall in the top box. */
    long top(int item) {
        return top[item];
    }

    /** An item's mean among those who answered it; only where someone did. */
    double mean(int item, Reading reading) {
        return (reading == Reading.TOP_BOX ? top[item] : linear[item]) / answered[item];
    }

    /** How many answered at least one of these items. */
    long respondents(int[] items) {
        return items.length == 1
                ? answered[items[0]]
                : IntStream.range(0, patientOf.length)
                        .filter(respondent -> answeredAny(respondent, items))
                        .count();
    }

    private boolean answeredAny(int respondent, int[] items) {
        for (int item : items) {
            if (!Double.isNaN(answers[item][respondent])) {
                return true;
            }
        }
        return false;
    }

    /** The patients, ascending, each once. */
    int[] patients() {
        return patients;
    }

    /**
     * What each patient adds to the error of a score: over answered items, weight / n times the answer's distance from
     * the item's mean, summed over all surveys of the patient, in the order of {@link #patients}.
     */
    double[] deviations(Combination combination, Reading reading) {
        double[] byPatient = new double[patients.length];
        for (int item : combination.items()) {
            var scale = instrument.scale(item);
            double weight = combination.weight(item) / answered[item];
            double mean = mean(item, reading);
            for (int i = 0; i < patientOf.length; i++) {
                double answer = answers[item][i];
                if (!Double.isNaN(answer)) {
                    byPatient[patientOf[i]] += weight * (reading.of(scale, answer) - mean);
                }
            }
        }
        return byPatient;
    }
}
