package health.cx.report.release;

import health.cx.evaluate.disclose.Concealed.Spot;
import health.cx.report.edition.Edition;
import java.util.Set;

/**
 * What the workbooks of an issue are made from.
 *
 * @param ofPractices the practices'
 * @param ofNetwork the network's; the same where both are under one policy
 */
public record Editions(Edition ofPractices, Edition ofNetwork) {

    /** Makes them, hiding more than they do of themselves. */
    @FunctionalInterface
    public interface Making {

        /** The editions in which these are hidden, too. */
        Editions hiding(Set<Spot> more);
    }

    /** Without what their other tables tell of figures that they hide. */
    Editions closed() {
        Edition cut = Tables.closed(ofPractices);
        return new Editions(cut, isOne() ? cut : Tables.closed(ofNetwork));
    }

    /** Whether one evaluation is behind all workbooks. */
    boolean isOne() {
        return ofPractices.equals(ofNetwork);
    }
}
