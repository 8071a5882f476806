package health.cx.report.sheets;

import health.cx.report.edition.PayerLine;
import health.cx.report.edition.WaitCell;
import health.cx.report.table.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing to do on Monday.
 *
 * @param words what
 * @param sheet where to look
 */
record FirstStep(String words, String sheet) {

    /** A median of fewer visits moves too much to send anyone there. */
    private static final long ENOUGH_VISITS = 20;

    static FirstStep of(View view, List<Finding> concerns) {
        if (Facts.nothing(view)) {
            return new FirstStep(view.wording().say("step.files"), DataQualitySheet.NAME);
        }
        if (concerns.isEmpty()) {
            return Facts.surveysAnswered(view) < Facts.FEWEST_ANSWERS
                    ? new FirstStep(view.wording().say("step.invite"), MethodSheet.NAME)
                    : new FirstStep(view.wording().say("step.none"), TouchpointsSheet.NAME);
        }
        Finding first = concerns.get(0);
        return specific(view, first).orElseGet(() -> general(view, first));
    }

    private static Optional<FirstStep> specific(View view, Finding first) {
        return switch (first.measure().touchpoint()) {
            case 3 -> longestHour(view);
            case 7 -> worstPayer(view);
            default -> Optional.empty();
        };
    }

    private static FirstStep general(View view, Finding first) {
        String key = "step." + first.measure().id();
        String words = view.wording().knows(key)
                ? view.wording().say(key)
                : view.wording().say("step.other", first.measure().label());
        return new FirstStep(words, first.sheet());
    }

    private static Optional<FirstStep> longestHour(View view) {
        return WaitsSheet.hours(view).stream()
                .filter(cell -> cell.visits() >= ENOUGH_VISITS)
                .max(Comparator.comparingDouble(WaitCell::medianMinutes))
                .map(cell -> new FirstStep(
                        view.wording()
                                .say(
                                        "step.hour",
                                        view.wording().weekday(cell.day()),
                                        cell.hour(),
                                        Shape.MINUTES.say(cell.medianMinutes()),
                                        Shape.COUNT.say((double) cell.visits())),
                        WaitsSheet.BY_HOUR));
    }

    private static Optional<FirstStep> worstPayer(View view) {
        return BillingSheet.payers(view).stream()
                .filter(payer -> payer.accuracyDenominator() >= ENOUGH_VISITS)
                .min(Comparator.comparingDouble(FirstStep::accuracy))
                .map(payer -> new FirstStep(
                        view.wording()
                                .say(
                                        "step.payer",
                                        payer.payerClass(),
                                        Shape.SHARE.say(accuracy(payer)),
                                        Shape.COUNT.say((double) payer.accuracyDenominator())),
                        BillingSheet.BY_PAYER));
    }

    private static double accuracy(PayerLine payer) {
        return (double) payer.accuracyNumerator() / (double) payer.accuracyDenominator();
    }
}
