package health.cx.evaluate;

/** Turns evidence into figures, comparisons and verdicts (docs/methods.md has every formula and its source). */
public final class Evaluator {

    /** Evaluates the evidence for the period and windows that the settings ask for. */
    public Evaluation evaluate(Evidence evidence, Settings settings) {
        return new Evaluating(evidence, settings).evaluation();
    }
}
