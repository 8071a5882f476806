package health.cx.report.sheets;

import health.cx.evaluate.Comparison;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the log or the bills of the same touchpoint show; else the answer that stands out most. */
final class Evidence {

    /** Figures of fewer move too much to bear anything out. */
    private static final long ENOUGH = 30;

    private final Finding finding;
    private final Wording wording;

    private Evidence(Finding finding) {
        this.finding = finding;
        this.wording = finding.line().view().wording();
    }

    static String of(Finding finding) {
        Evidence evidence = new Evidence(finding);
        return lineOf(finding)
                .map(line -> evidence.say(key(line), line))
                .orElseGet(() -> evidence.wording.say("evidence.none"));
    }

    /** The line that the evidence names. */
    static Optional<MeasureLine> lineOf(Finding finding) {
        Evidence evidence = new Evidence(finding);
        return evidence.fromLogs().or(evidence::fromAnswers);
    }

    private static String key(MeasureLine line) {
        return switch (line.measure().outcome()) {
            case BILL -> "evidence.bill";
            case LOG -> "evidence.log";
            case SURVEY -> "evidence.item";
            case FOLLOW_UP -> "evidence.follow-up";
            case FEEDBACK -> "evidence.feedback";
            case HAND_OFF -> "evidence.hand-off";
        };
    }

    private Optional<MeasureLine> fromLogs() {
        return furthest(this::isEvidence);
    }

    /** A figure of the bills is borne out by bills, one of the log by the log; answers by either. */
    private boolean isEvidence(MeasureLine line) {
        Outcome found = finding.measure().outcome();
        Outcome shown = line.measure().outcome();
        return shown != Outcome.SURVEY
                && line.measure().kind() != Kind.COUNT
                && (found == Outcome.SURVEY || found == shown);
    }

    private Optional<MeasureLine> fromAnswers() {
        return furthest(line -> line.measure().kind() == Kind.ITEM && Shapes.isScore(line.measure()));
    }

    private static boolean hasBase(MeasureLine line) {
        Figure now = line.now();
        return now != null && now.marker() != Marker.SMALL_BASE && now.n() != null && now.n() >= ENOUGH;
    }

    /** The line of the same touchpoint that goes furthest the same way. */
    private Optional<MeasureLine> furthest(Predicate<MeasureLine> kind) {
        List<MeasureLine> lines = finding.line().view().lines();
        double sign = Math.signum(finding.line().gain(finding.against()));
        return lines.stream()
                .filter(line -> finding.measure().touchpoint() != 0
                        && line.measure().touchpoint() == finding.measure().touchpoint())
                .filter(line -> !line.measure().id().equals(finding.measure().id()))
                .filter(kind)
                .filter(Evidence::hasBase)
                .filter(line -> sign * line.gain(finding.against()) > 0)
                .max(Comparator.comparingDouble(line -> sign * line.gain(finding.against())));
    }

    private String say(String key, MeasureLine line) {
        Comparison comparison = line.against(finding.against());
        Double reference = comparison == null ? null : comparison.reference();
        String other = reference == null ? "[x]" : Shapes.say(line.measure(), reference, wording);
        return wording.say(key, line.measure().label(), line.shown(), wording.against(finding.against()), other);
    }
}
