package health.cx.report.sheets;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import health.cx.evaluate.Adjustment;
import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.FunnelPoint;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Ranking;
import health.cx.evaluate.Remark;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.RoleModel;
import health.cx.evaluate.drivers.Topic;
import health.cx.evaluate.habit.HabitPart;
import health.cx.evaluate.habit.HabitShare;
import health.cx.evaluate.habit.Habits;
import health.cx.evaluate.segment.Contrast;
import health.cx.evaluate.segment.LevelFigure;
import health.cx.evaluate.segment.Segments;
import health.cx.evaluate.segment.Share;
import health.cx.evaluate.trend.ControlChart;
import health.cx.report.edition.Edition;
import health.cx.report.edition.EventCount;
import health.cx.report.edition.Money;
import health.cx.report.edition.PartnerLine;
import health.cx.report.edition.PayerLine;
import health.cx.report.edition.ProviderName;
import health.cx.report.edition.WaitCell;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cuts an edition down to what the reader of one workbook may see. Everything in a workbook is made from the cut, so
 * what is not in it can't leak, into the cache of a chart for instance.
 */
final class Disclosure {

    private static final int ENOUGH_OTHERS = 5;

    private final Edition edition;
    private final Wording wording;
    private final PeerPool pool;
    private final ByPractice parts = new ByPractice();
    private final Map<Remark, Set<String>> named;

    Disclosure(Edition whole, Wording wording) {
        this.edition = SmallTables.cut(whole);
        this.wording = wording;
        this.pool = new PeerPool(edition.evaluation());
        this.named = named(edition, wording);
    }

    View ofNetwork() {
        return new View(edition, null, edition.evaluation().practices().size(), Map.of(), wording);
    }

    View of(Practice practice) {
        String id = practice.id();
        int others = edition.evaluation().practices().size() - 1;
        boolean enough = others >= ENOUGH_OTHERS;
        Evaluation ofPractice = evaluation(practice);
        Edition own = new Edition(
                ofPractice,
                enough ? Together.accounts(edition.accounts()) : List.of(),
                enough ? edition.matches() : List.of(),
                parts.own(edition.money(), Money::practiceId, id),
                parts.own(edition.waits(), WaitCell::practiceId, id),
                parts.own(edition.payers(), PayerLine::practiceId, id),
                parts.own(edition.counts(), EventCount::practiceId, id),
                parts.own(edition.partners(), PartnerLine::practiceId, id),
                segments(id),
                habits(id),
                parts.own(edition.providers(), ProviderName::practiceId, id),
                examples(ofPractice),
                // files carry names of practices, so only the network's workbook lists them
                edition.provenance()
                        .telling(
                                List.of(),
                                withoutOthers(practice, edition.provenance().notes())));
        return new View(own, practice, others, pool.topQuarters(practice), wording);
    }

    private Evaluation evaluation(Practice practice) {
        Evaluation all = edition.evaluation();
        return new Evaluation(
                all.period(),
                all.dataUntil(),
                List.of(practice),
                Set.of(), // who makes up the network is no business of a practice
                all.measures(),
                all.windows(),
                parts.own(all.figures(), Figure::practiceId, practice.id()),
                parts.own(all.comparisons(), Comparison::practiceId, practice.id()).stream()
                        .map(comparison -> shown(practice, comparison))
                        .toList(),
                all.adjusters(),
                parts.own(all.adjustments(), Adjustment::practiceId, practice.id()),
                parts.own(all.rankings(), Ranking::practiceId, practice.id()).stream()
                        .filter(one -> pool.averageMayShow(practice, one.measureId()))
                        .toList(),
                funnels(practice),
                parts.own(all.charts(), ControlChart::practiceId, practice.id()),
                parts.own(all.drivers(), DriverLine::practiceId, practice.id()).stream()
                        .filter(one -> mayShow(practice, one))
                        .toList(),
                parts.own(all.models(), RoleModel::practiceId, practice.id()).stream()
                        .filter(one -> mayName(practice, one))
                        .map(RoleModel::named)
                        .toList(),
                all.certificate().of(practice.id()),
                withoutOthers(practice, all.notes()));
    }

    /** A funnel's centre and limits are made of all practices' rates, so that the others' follow where they are few. */
    private List<FunnelPoint> funnels(Practice practice) {
        return parts.own(edition.evaluation().funnels(), FunnelPoint::practiceId, practice.id()).stream()
                .filter(point -> pool.wholeMayShow(practice, point.measureId()))
                .toList();
    }

    private List<Practice> examples(Evaluation ofPractice) {
        return edition.examples().stream()
                .filter(one ->
                        ofPractice.models().stream().anyMatch(model -> one.id().equals(model.modelId())))
                .toList();
    }

    /** Only who agreed is named to others, and only where the difference that makes one an example may be shown. */
    private boolean mayName(Practice practice, RoleModel model) {
        return edition.examples().stream().anyMatch(one -> one.id().equals(model.modelId()))
                && pool.averageMayShow(practice, model.measureId());
    }

    private Segments segments(String id) {
        Segments all = edition.segments();
        return new Segments(
                parts.own(all.shares(), Share::practiceId, id),
                parts.own(all.figures(), LevelFigure::practiceId, id),
                parts.own(all.contrasts(), Contrast::practiceId, id));
    }

    private Habits habits(String id) {
        Habits all = edition.habits();
        return new Habits(
                parts.own(all.parts(), HabitPart::practiceId, id), parts.own(all.shares(), HabitShare::practiceId, id));
    }

    /** How far a verdict against peers is from tipping tells the difference from them, which may not be shown. */
    private boolean mayShow(Practice practice, DriverLine line) {
        String peers = "." + Against.PEERS.id();
        return line.topic() != Topic.TIPPING
                || !line.key().endsWith(peers)
                || pool.averageMayShow(
                        practice, line.key().substring(0, line.key().length() - peers.length()));
    }

    /** Numbers that too few peers stand behind go, for with its own figure at hand a difference gives theirs away. */
    private Comparison shown(Practice practice, Comparison c) {
        if (c.against() != Against.PEERS || pool.averageMayShow(practice, c.measureId())) {
            return c;
        }
        return new Comparison(
                c.practiceId(),
                c.measureId(),
                c.statistic(),
                c.against(),
                c.headline(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                c.verdict(),
                c.reason());
    }

    /** A remark that names another practice is not for this reader. */
    private List<Remark> withoutOthers(Practice practice, List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> Set.of(practice.id()).containsAll(named.getOrDefault(remark, Set.of())))
                .toList();
    }

    /** Whom each remark names, looked up once: networks have as many remarks as practices, and as many readers. */
    private static Map<Remark, Set<String>> named(Edition edition, Wording wording) {
        List<Practice> practices = edition.evaluation().practices();
        return Stream.concat(edition.evaluation().notes().stream(), edition.provenance().notes().stream())
                .distinct()
                .collect(toMap(remark -> remark, remark -> {
                    String sentence = wording.say(remark);
                    return practices.stream()
                            .filter(one -> sentence.contains(one.id()) || sentence.contains(one.name()))
                            .map(Practice::id)
                            .collect(toSet());
                }));
    }
}
