package health.cx.evaluate.score;

import java.util.Arrays;

/** One respondent's answers, by the item's place in the {@link Instrument}; NaN stands for no answer. */
public final class Response {

    private final int patient;
    private final double[] answers;

    Response(int patient, int items) {
        this.patient = patient;
        this.answers = new double[items];
        Arrays.fill(answers, Double.NaN);
    }

    int patient() {
        return patient;
    }

    void answer(int item, double answer) {
        answers[item] = answer;
    }

    double answer(int item) {
        return answers[item];
    }
}
