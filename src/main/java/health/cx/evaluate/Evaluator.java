package health.cx.evaluate;

import health.cx.evaluate.disclose.Concealed.Spot;
import java.util.Set;
import java.util.function.Function;

/** Turns evidence into figures, comparisons and verdicts (docs/methods.md has every formula and its source). */
public final class Evaluator {

    /** Evaluates the evidence for the period and windows that the settings ask for. */
    public Evaluation evaluate(Evidence evidence, Settings settings) {
        return hiding(evidence, settings).apply(Set.of());
    }

    /** The same as often as more has to be hidden; what is estimated stays, and is estimated once. */
    public Function<Set<Spot>, Evaluation> hiding(Evidence evidence, Settings settings) {
        return new Evaluating(evidence, settings)::evaluation;
    }
}
