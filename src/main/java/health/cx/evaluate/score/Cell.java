package health.cx.evaluate.score;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import java.util.List;

/** What is known about one measure that is read from logs or bills, of one practice and some months; adds up. */
public sealed interface Cell permits Tally, Amount, Distribution, Lifetimes {

    /** An empty one of the type that the measure's kind needs. */
    static Cell of(Measure measure) {
        return switch (measure.kind()) {
            case COUNT, RATE, FREQUENCY -> new Tally();
            case SUM -> new Amount();
            case DURATION -> new Distribution();
            case LIFETIME -> new Lifetimes();
            case ITEM, COMPOSITE, INDEX ->
                throw new IllegalArgumentException(measure.id() + " is computed from answers");
        };
    }

    /** Whether the measure's evidence is kept in cells, as opposed to answers. */
    static boolean holds(Measure measure) {
        return measure.kind() != Kind.ITEM && measure.kind() != Kind.COMPOSITE && measure.kind() != Kind.INDEX;
    }

    /** Adds what another cell of the same type knows. */
    void addAll(Cell other);

    /** The measure's statistics in the order of {@link health.cx.evaluate.Statistic}. */
    List<Estimate> estimates(Measure measure);

    /** The measure's statistics where there is no evidence at all: not even a count of 0 is known then. */
    static List<Estimate> none(Measure measure) {
        return of(measure).estimates(measure).stream()
                .map(estimate -> Estimate.missing(estimate.statistic(), 0))
                .toList();
    }
}
