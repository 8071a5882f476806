package health.cx.report.sheets;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.report.edition.WaitCell;
import health.cx.report.table.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing to do on Monday.
 *
 * @param words what
 * @param sheet the id of the sheet to look at
 */
record FirstStep(String words, String sheet) {

    /** A median of fewer visits moves too much to send anyone there. */
    private static final long ENOUGH_VISITS = 20;

    static FirstStep of(View view, List<Finding> concerns) {
        if (Facts.nothing(view)) {
            return new FirstStep(view.wording().say("step.files"), DataQualitySheet.ID);
        }
        if (concerns.isEmpty()) {
            return withoutConcern(view);
        }
        Finding first = concerns.get(0);
        if (first.improved()) {
            return new FirstStep(
                    view.wording().say("step.improved", first.measure().label()), PeriodsSheet.ID);
        }
        FirstStep step = specific(view, first).orElseGet(() -> general(view, first));
        return first.proven()
                ? step
                : new FirstStep(
                        view.wording().say("step.unproven", first.measure().label(), step.words), step.sheet);
    }

    private static FirstStep withoutConcern(View view) {
        if (!Facts.surveysRead(view)) {
            return new FirstStep(view.wording().say("step.no-surveys"), DataQualitySheet.ID);
        }
        return Facts.surveysAnswered(view) < Facts.FEWEST_ANSWERS
                ? new FirstStep(view.wording().say("step.invite"), MethodSheet.ID)
                : new FirstStep(view.wording().say("step.none"), TouchpointsSheet.ID);
    }

    private static Optional<FirstStep> specific(View view, Finding first) {
        return switch (first.measure().touchpoint()) {
            case 3 -> longestHour(view);
            case 7 -> Optional.of(worstPayer(view));
            default -> Optional.empty();
        };
    }

    private static FirstStep general(View view, Finding first) {
        String key = "step." + first.measure().id();
        return new FirstStep(
                view.wording().knows(key) ? view.wording().say(key) : aboutEvidence(view, first), first.sheet());
    }

    /** Names what the evidence beside it names, so that the two speak of the same thing. */
    private static String aboutEvidence(View view, Finding first) {
        Measure named = Evidence.lineOf(first).map(MeasureLine::measure).orElse(first.measure());
        return view.wording().say(named.kind() == Kind.ITEM ? "step.item" : "step.other", named.label());
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
                                        view.wording().number(Shape.MINUTES, cell.medianMinutes()),
                                        view.wording().number(Shape.COUNT, (double) cell.visits())),
                        WaitsSheet.BY_HOUR));
    }

    private static FirstStep worstPayer(View view) {
        return OddPayer.of(BillingSheet.payers(view))
                .map(payer -> new FirstStep(
                        view.wording()
                                .say(
                                        "step.payer",
                                        view.wording().code("payer", payer.name()),
                                        view.wording().number(Shape.RATE, payer.accuracy()),
                                        view.wording().number(Shape.COUNT, (double) payer.visits()),
                                        view.wording().number(Shape.RATE, payer.others())),
                        BillingSheet.BY_PAYER))
                .orElseGet(() -> new FirstStep(view.wording().say("step.bills"), BillingSheet.ID));
    }
}
