package health.cx.evaluate.score;

import java.util.Arrays;
import java.util.List;

/** One respondent's answers and adjusters, by their place in the {@link Instrument}; NaN stands for no answer or an unknown adjuster. */
public final class Response {

    private final int patient;
    private final double[] answers;
    private final double[] adjusters;

    Response(int patient, Instrument instrument) {
        this.patient = patient;
        this.answers = new double[instrument.items().size()];
        this.adjusters = new double[instrument.adjusters().size()];
        Arrays.fill(answers, Double.NaN);
        Arrays.fill(adjusters, Double.NaN);
    }

    /** The number of the patient who answered. */
    public int patient() {
        return patient;
    }

    void answer(int item, double answer) {
        answers[item] = answer;
    }

    double answer(int item) {
        return answers[item];
    }

    /** How many answered at least one of these items. */
    static long answering(List<Response> responses, int[] items) {
        long answering = 0;
        for (Response response : responses) {
            answering += response.answersAny(items) ? 1 : 0;
        }
        return answering;
    }

    private boolean answersAny(int[] items) {
        for (int item : items) {
            if (!Double.isNaN(answers[item])) {
                return true;
            }
        }
        return false;
    }

    void adjust(int adjuster, double value) {
        adjusters[adjuster] = value;
    }

    /** An adjuster by its place in the instrument; NaN where it is not known. */
    public double adjuster(int adjuster) {
        return adjusters[adjuster];
    }
}
