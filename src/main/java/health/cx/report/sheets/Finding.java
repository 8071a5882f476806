package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A headline measure that stands out.
 *
 * @param line the measure
 * @param against what it stands out from
 * @param proven whether by more than chance explains
 */
record Finding(MeasureLine line, Against against, boolean proven) {

    private static final int MOST = 3;

    /** In steps of what matters: a smaller gap is no gap to send anyone after. */
    private static final double WORTH_A_LOOK = 0.5;

    /** Up to three that go well: proven ones first against peers, then against earlier; else the largest gap. */
    static List<Finding> strengths(View view) {
        return find(view, Verdict.BETTER, 1);
    }

    /** Up to three to look at first. */
    static List<Finding> concerns(View view) {
        return find(view, Verdict.WORSE, -1);
    }

    private static List<Finding> find(View view, Verdict verdict, int sign) {
        List<Finding> proven = new ArrayList<>();
        for (Against against : List.of(Against.PEERS, Against.PREVIOUS)) {
            candidates(view, against, sign)
                    .filter(line -> line.is(verdict, against))
                    .filter(line -> proven.stream().noneMatch(found -> found.line.equals(line)))
                    .forEach(line -> proven.add(new Finding(line, against, true)));
        }
        proven.sort(Comparator.comparing(finding -> verdict == Verdict.WORSE && finding.improved()));
        return proven.isEmpty() ? unproven(view, sign) : proven.subList(0, Math.min(MOST, proven.size()));
    }

    private static List<Finding> unproven(View view, int sign) {
        return Stream.of(Against.PEERS, Against.PREVIOUS)
                .flatMap(against -> candidates(view, against, sign)
                        .filter(line -> line.is(Verdict.NO_RELIABLE_DIFFERENCE, against))
                        .filter(line -> Math.abs(line.gain(against)) >= WORTH_A_LOOK)
                        .filter(line -> sign > 0 || !line.is(Verdict.BETTER, Against.PREVIOUS))
                        .limit(1)
                        .map(line -> new Finding(line, against, false)))
                .limit(1)
                .toList();
    }

    /** Those on this side, the furthest first; an index only repeats its touchpoints. */
    private static Stream<MeasureLine> candidates(View view, Against against, int sign) {
        return headline(view)
                .filter(line -> line.measure().kind() != Kind.INDEX)
                .filter(line -> sign * line.gain(against) > 0)
                .sorted(Comparator.comparingDouble(line -> -sign * line.gain(against)));
    }

    static Stream<MeasureLine> headline(View view) {
        return view.lines().stream().filter(line -> line.measure().headline());
    }

    Measure measure() {
        return line.measure();
    }

    /** Whether it is better than before: what still lags may lie in the older of the months. */
    boolean improved() {
        return line.is(Verdict.BETTER, Against.PREVIOUS);
    }

    /** The id of the sheet with the figures behind it. */
    String sheet() {
        return switch (measure().touchpoint()) {
            case 3 -> WaitsSheet.ID;
            case 7 -> BillingSheet.ID;
            default -> TouchpointsSheet.ID;
        };
    }
}
