package health.cx.report.sheets;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import health.cx.evaluate.Against;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.Verdict;
import health.cx.evaluate.Window;
import health.cx.report.table.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The verdict in two to five plain sentences. */
final class Sentences {

    private static final int MOST = 4;

    private final View view;
    private final Wording wording;

    private Sentences(View view) {
        this.view = view;
        this.wording = view.wording();
    }

    static List<String> of(View view) {
        Sentences sentences = new Sentences(view);
        if (Facts.nothing(view)) {
            return List.of(view.wording().say("verdict.nothing"));
        }
        return Stream.of(
                        Optional.of(view.ofNetwork() ? StandOuts.of(view).sentence() : sentences.peers()),
                        Optional.of(sentences.change()),
                        new SignalWords(view.wording()).now(Trend.all(view)),
                        sentences.today(),
                        sentences.answers())
                .flatMap(Optional::stream)
                .toList();
    }

    private String peers() {
        String better = labels(Verdict.BETTER, Against.PEERS);
        String worse = labels(Verdict.WORSE, Against.PEERS);
        if (better.isEmpty() && worse.isEmpty()) {
            long told = count(Verdict.NO_RELIABLE_DIFFERENCE, Against.PEERS);
            return told > 0
                    ? wording.say(told == 1 ? "verdict.peers.none.one" : "verdict.peers.none", view.others(), told)
                    : wording.say("verdict.peers.unknown", reason(Against.PEERS));
        }
        return wording.say("verdict.peers" + suffix(better, worse), view.others(), better, worse);
    }

    private String change() {
        String better = labels(Verdict.BETTER, Against.PREVIOUS);
        String worse = labels(Verdict.WORSE, Against.PREVIOUS);
        if (better.isEmpty() && worse.isEmpty()) {
            return count(Verdict.NO_RELIABLE_DIFFERENCE, Against.PREVIOUS) > 0
                    ? wording.say("verdict.change.none", before())
                    : wording.say("verdict.change.unknown", reason(Against.PREVIOUS));
        }
        return wording.say("verdict.change" + suffix(better, worse), before(), better, worse);
    }

    private static String suffix(String better, String worse) {
        return better.isEmpty() ? ".worse" : worse.isEmpty() ? ".better" : ".both";
    }

    /** What log and bills show first, then what patients say, in quotes: a touchpoint may be named like a measure. */
    private String labels(Verdict verdict, Against against) {
        Map<Boolean, List<String>> byScore = Finding.headline(view)
                .filter(line -> line.is(verdict, against))
                .map(MeasureLine::measure)
                .collect(partitioningBy(Shapes::isScore, mapping(Measure::label, toList())));
        List<String> named = new ArrayList<>(byScore.getOrDefault(false, List.of()));
        List<String> scores = byScore.getOrDefault(true, List.of()).stream()
                .map(label -> wording.say("quoted", label))
                .toList();
        if (!scores.isEmpty()) {
            named.add(wording.say("verdict.patients-say", wording.list(scores, MOST)));
        }
        return wording.list(named, MOST);
    }

    private long count(Verdict verdict, Against against) {
        return Finding.headline(view).filter(line -> line.is(verdict, against)).count();
    }

    /** The first reason given. */
    private String reason(Against against) {
        return Finding.headline(view)
                .map(line -> line.against(against))
                .map(comparison -> comparison == null ? null : comparison.reason())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(wording::say)
                .findFirst()
                .orElse(wording.say("verdict.no-reason"));
    }

    /** Logs, surveys and bills may be compared over different numbers of months: then none is named. */
    private String before() {
        int[] months = Arrays.stream(Outcome.values())
                .map(view::window)
                .filter(window -> window != null && window.current() != null)
                .mapToInt(window -> window.current().months())
                .distinct()
                .toArray();
        return switch (months.length) {
            case 0 -> wording.say("before.period");
            case 1 -> wording.say("before.months", months[0]);
            default -> wording.say("before.any");
        };
    }

    private Optional<String> today() {
        List<String> parts = new ArrayList<>();
        MeasureLine wait = view.line("wait_to_be_seen_minutes");
        if (wait != null && wait.say() != null) {
            parts.add(wording.say("today.wait", wait.say()) + within(wait));
        }
        MeasureLine bills = view.line("billing_accuracy");
        if (bills != null && bills.value() != null) {
            parts.add(wording.say("today.bills", wording.number(Shape.RATE, bills.value())));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private String within(MeasureLine wait) {
        Figure within = wait.now(Statistic.WITHIN_TARGET);
        return within == null || within.value() == null || wait.measure().target() == null
                ? "."
                : wording.say(
                        "today.within",
                        wording.number(Shape.RATE, within.value()),
                        wording.plain(wait.measure().target()));
    }

    private Optional<String> answers() {
        long answered = Facts.surveysAnswered(view);
        Window window = view.window(Outcome.SURVEY);
        return answered >= Facts.FEWEST_ANSWERS || window == null || window.current() == null
                ? Optional.empty()
                : Optional.of(wording.say(
                        answered == 1 ? "verdict.answer" : "verdict.answers",
                        answered,
                        window.current().months(),
                        Facts.FEWEST_ANSWERS));
    }
}
