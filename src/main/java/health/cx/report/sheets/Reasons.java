package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;

/** Why there is no verdict. */
final class Reasons {

    private Reasons() {}

    static String ofPeers(MeasureLine line) {
        return of(line, Against.PEERS);
    }

    static String of(MeasureLine line, Against against) {
        Comparison comparison = line.against(against);
        return comparison == null || comparison.reason() == null
                ? "–"
                : line.view().wording().say(comparison.reason());
    }
}
