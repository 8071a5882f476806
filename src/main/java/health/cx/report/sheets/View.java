package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Figure;
import health.cx.evaluate.FunnelPoint;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Ranking;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.Window;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Topic;
import health.cx.report.edition.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the reader of one workbook may see, with every figure in reach by its key. */
final class View {

    private record Spot(String practiceId, Period period, String measureId, Statistic statistic) {}

    private record Pair(String practiceId, String measureId, Against against) {}

    private final Edition edition;
    private final @Nullable Practice practice;
    private final int others;
    private final Map<String, Double> topQuarters;
    private final Wording wording;
    private final Map<Spot, Figure> figures = new HashMap<>();
    private final Map<Pair, Comparison> comparisons = new HashMap<>();
    private final Map<Pair, Ranking> rankings = new HashMap<>();
    private final Map<Pair, FunnelPoint> funnels = new HashMap<>();

    /**
     * @param edition nothing in it may be hidden from the reader
     * @param practice whose workbook it is; null for the network's
     * @param others how many other practices there are
     * @param topQuarters by measure, what the best quarter of the others reaches, where that may be shown
     */
    View(Edition edition, @Nullable Practice practice, int others, Map<String, Double> topQuarters, Wording wording) {
        this.edition = edition;
        this.practice = practice;
        this.others = others;
        this.topQuarters = topQuarters;
        this.wording = wording;
        for (Figure f : edition.evaluation().figures()) {
            figures.put(new Spot(f.practiceId(), f.period(), f.measureId(), f.statistic()), f);
        }
        for (Comparison c : edition.evaluation().comparisons()) {
            comparisons.put(new Pair(c.practiceId(), c.measureId(), c.against()), c);
        }
        for (Ranking r : edition.evaluation().rankings()) {
            rankings.put(new Pair(r.practiceId(), r.measureId(), Against.PEERS), r);
        }
        for (FunnelPoint f : edition.evaluation().funnels()) {
            funnels.put(new Pair(f.practiceId(), f.measureId(), Against.PEERS), f);
        }
    }

    Edition edition() {
        return edition;
    }

    Wording wording() {
        return wording;
    }

    boolean ofNetwork() {
        return practice == null;
    }

    /** The practice it is about, or {@link Figure#NETWORK}. */
    String subject() {
        return practice == null ? Figure.NETWORK : practice.id();
    }

    String name() {
        return practice == null ? wording.say("network") : practice.name();
    }

    int others() {
        return others;
    }

    List<Measure> measures() {
        return edition.evaluation().measures();
    }

    @Nullable
    Measure measure(String id) {
        return measures().stream().filter(m -> m.id().equals(id)).findFirst().orElse(null);
    }

    /** What people call a measure; its id where the dictionary lacks it. */
    String label(String measureId) {
        Measure measure = measure(measureId);
        return measure == null ? measureId : measure.label();
    }

    /** What people call a practice; its id where it is unknown. */
    String practiceName(String id) {
        return Stream.concat(edition.evaluation().practices().stream(), edition.examples().stream())
                .filter(one -> one.id().equals(id))
                .map(Practice::name)
                .findFirst()
                .orElse(id);
    }

    /** The subject's line of a measure; null where the dictionary lacks it. */
    @Nullable
    MeasureLine line(String measureId) {
        Measure measure = measure(measureId);
        return measure == null ? null : new MeasureLine(this, subject(), measure);
    }

    List<MeasureLine> lines() {
        return measures().stream().map(m -> new MeasureLine(this, subject(), m)).toList();
    }

    @Nullable
    Window window(Outcome outcome) {
        return edition.evaluation().windows().get(outcome);
    }

    @Nullable
    Figure figure(String practiceId, @Nullable Period period, String measureId, Statistic statistic) {
        return period == null ? null : figures.get(new Spot(practiceId, period, measureId, statistic));
    }

    @Nullable
    Comparison comparison(String practiceId, String measureId, Against against) {
        return comparisons.get(new Pair(practiceId, measureId, against));
    }

    @Nullable
    Ranking ranking(String practiceId, String measureId) {
        return rankings.get(new Pair(practiceId, measureId, Against.PEERS));
    }

    @Nullable
    FunnelPoint funnel(String practiceId, String measureId) {
        return funnels.get(new Pair(practiceId, measureId, Against.PEERS));
    }

    /** The subject's lines of a topic, in their order. */
    Stream<DriverLine> drivers(Topic topic) {
        return edition.evaluation().drivers().stream()
                .filter(line -> line.practiceId().equals(subject()) && line.topic() == topic);
    }

    @Nullable
    Double topQuarter(String measureId) {
        return topQuarters.get(measureId);
    }
}
