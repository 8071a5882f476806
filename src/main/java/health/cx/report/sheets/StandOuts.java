package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which practices of the network stand out, which way, and which are too small for any verdict. */
record StandOuts(View view, List<One> better, List<One> worse, List<Practice> silent) {

    /** A practice and the headline measures on which it stands out. */
    record One(Practice practice, List<MeasureLine> lines) {

        double weight() {
            return lines.stream()
                    .mapToDouble(line -> Math.abs(line.gain(Against.PEERS)))
                    .sum();
        }
    }

    static StandOuts of(View view) {
        List<Practice> silent = new ArrayList<>();
        for (Practice practice : view.edition().evaluation().practices()) {
            if (lines(view, practice).stream().allMatch(StandOuts::silent)) {
                silent.add(practice);
            }
        }
        return new StandOuts(view, find(view, Verdict.BETTER), find(view, Verdict.WORSE), silent);
    }

    private static boolean silent(MeasureLine line) {
        Verdict verdict = line.verdict(Against.PEERS);
        return verdict == null || verdict == Verdict.NOT_ENOUGH_DATA;
    }

    private static List<One> find(View view, Verdict verdict) {
        return view.edition().evaluation().practices().stream()
                .map(practice -> new One(
                        practice,
                        lines(view, practice).stream()
                                .filter(line -> line.is(verdict, Against.PEERS))
                                .toList()))
                .filter(one -> !one.lines.isEmpty())
                .sorted(Comparator.comparingDouble(One::weight).reversed())
                .toList();
    }

    private static List<MeasureLine> lines(View view, Practice practice) {
        return view.measures().stream()
                .filter(measure -> measure.headline())
                .map(measure -> new MeasureLine(view, practice.id(), measure))
                .toList();
    }

    static long count(View view, String measureId, Verdict verdict) {
        return view.edition().evaluation().practices().stream()
                .filter(practice -> {
                    var comparison = view.comparison(practice.id(), measureId, Against.PEERS);
                    return comparison != null && comparison.verdict() == verdict;
                })
                .count();
    }

    String sentence() {
        int practices = view.edition().evaluation().practices().size();
        if (practices == 1) {
            return view.wording().say("verdict.network.one");
        }
        String sentence = view.wording().say("verdict.network", practices, better.size(), worse.size());
        return silent.isEmpty()
                ? sentence
                : sentence + " " + view.wording().say("verdict.network.silent", silent.size());
    }

    /** With whom to talk about what, who does best there, and who needs more data. */
    String firstStep() {
        Wording wording = view.wording();
        if (silent.size() == view.edition().evaluation().practices().size()) {
            return wording.say("network.step.silent");
        }
        String talk = worse.isEmpty() ? wording.say("network.step.none") : talk();
        return silent.isEmpty() ? talk : talk + " " + wording.say("network.silent", silentNames());
    }

    /** About what is worst; what improved comes last, for its months still hold older ones. */
    private String talk() {
        One one = worse.stream()
                .min(Comparator.comparing(other -> improved(worst(other))))
                .orElseThrow();
        MeasureLine worst = worst(one);
        return better.stream()
                .filter(other ->
                        other.lines.stream().anyMatch(line -> line.measure().equals(worst.measure())))
                .findFirst()
                .map(best -> view.wording()
                        .say(
                                "network.step.learn",
                                one.practice.name(),
                                worst.measure().label(),
                                best.practice.name()))
                .orElseGet(() -> view.wording()
                        .say(
                                "network.step",
                                one.practice.name(),
                                worst.measure().label()));
    }

    private static MeasureLine worst(One one) {
        return one.lines.stream()
                .min(Comparator.comparing((MeasureLine line) -> line.measure().kind() == Kind.INDEX)
                        .thenComparing(StandOuts::improved)
                        .thenComparingDouble(line -> line.gain(Against.PEERS)))
                .orElseThrow();
    }

    private static boolean improved(MeasureLine line) {
        return line.is(Verdict.BETTER, Against.PREVIOUS);
    }

    String silentNames() {
        return view.wording().list(silent.stream().map(Practice::name).toList(), 6);
    }
}
