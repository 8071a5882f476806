package health.cx.report.sheets;

import health.cx.evaluate.Measure;
import health.cx.evaluate.trend.ChartPoint;
import health.cx.evaluate.trend.Limits;
import health.cx.evaluate.trend.Signal;
import health.cx.report.sheets.Trend.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What control charts say, in words: for a row of a table, and in a sentence on what is new. */
final class SignalWords {

    private static final int MOST = 3;

    private final Wording wording;

    SignalWords(Wording wording) {
        this.wording = wording;
    }

    /** {@code above the upper limit; limits start anew}; empty where there is nothing to say. */
    String of(ChartPoint point) {
        List<String> words = new ArrayList<>();
        point.signals().forEach(signal -> words.add(say(signal, point)));
        if (point.anew()) {
            words.add(wording.say("signal.anew"));
        }
        return String.join("; ", words);
    }

    private String say(Signal signal, ChartPoint point) {
        String words = wording.say(
                "signal." + signal, wording.say("grain." + point.period().months()));
        return point.seasonal().contains(signal) ? wording.say("signal.seasonal", words) : words;
    }

    /** Which headline measures are in a signal now; a reason to look and no verdict. */
    Optional<String> now(List<Trend> trends) {
        List<String> all = trends.stream()
                .filter(trend -> trend.line().measure().headline())
                .flatMap(
                        trend -> Optional.ofNullable(trend.now())
                                .map(now -> now(trend.line().measure(), now))
                                .stream())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(wording.say("trend.now", wording.list(all, MOST)));
    }

    private String now(Measure measure, Point now) {
        Limits limits = now.chart().limits();
        return wording.say(
                limits != null && limits.trial() ? "trend.now.trial" : "trend.now.one",
                name(measure),
                wording.period(now.figure().period()),
                of(now.chart()));
    }

    /** A touchpoint may be named like a measure of log or bills. */
    private String name(Measure measure) {
        return Shapes.isScore(measure)
                ? wording.say("verdict.patients-say", wording.say("quoted", measure.label()))
                : measure.label();
    }
}
