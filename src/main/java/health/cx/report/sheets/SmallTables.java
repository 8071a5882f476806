package health.cx.report.sheets;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.disclose.Policy;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Topic;
import health.cx.evaluate.segment.LevelFigure;
import health.cx.evaluate.segment.Segments;
import health.cx.evaluate.segment.Share;
import health.cx.report.edition.Edition;
import health.cx.report.edition.EventCount;
import health.cx.report.edition.Money;
import health.cx.report.edition.PartnerLine;
import health.cx.report.edition.PayerLine;
import health.cx.report.edition.SourceAccount;
import health.cx.report.edition.WaitCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of an edition what its policy protects beside the figures: rows of tables of counts, money that few bills stand
 * behind, and sentences that count rows.
 */
final class SmallTables {

    private final Policy policy;

    private SmallTables(Policy policy) {
        this.policy = policy;
    }

    /** The edition as its policy has it; most protect answers alone and leave it as it is. */
    static Edition cut(Edition edition) {
        Policy policy = edition.evaluation().certificate().policy();
        return policy.protectsEverything() ? new SmallTables(policy).of(edition) : edition;
    }

    private Edition of(Edition all) {
        return new Edition(
                all.evaluation()
                        .with(
                                all.evaluation().comparisons(),
                                drivers(all.evaluation().drivers())),
                all.accounts().stream().filter(this::tellsNothingSmall).toList(),
                all.matches().stream()
                        .filter(one -> noneIsSmall(one.rows(), one.matched(), one.rows() - one.matched()))
                        .toList(),
                money(all.money(), all.evaluation()),
                waits().shown(all.waits()),
                payers().shown(all.payers()),
                counts(all.counts()),
                partners().shown(all.partners()),
                segments(all.segments()),
                all.habits(),
                all.providers(),
                all.examples(),
                // sentences on how the issue was made say how many lines there were of this and that
                all.provenance().telling(all.provenance().inputs(), List.of()));
    }

    /** Shares tell numbers, too: of answers none is told, of visits a trait goes as a whole, and the network's with a practice's. */
    private List<DriverLine> drivers(List<DriverLine> lines) {
        Map<String, Set<String>> small = lines.stream()
                .filter(line -> line.topic() == Topic.SILENT && !sharesAreTold(line))
                .collect(Collectors.groupingBy(
                        SmallTables::trait, Collectors.mapping(DriverLine::practiceId, Collectors.toSet())));
        return lines.stream()
                .filter(line -> line.topic() != Topic.LONGER && noneIsSmall(known(line.n()), known(line.others())))
                .filter(line -> {
                    Set<String> whose =
                            line.topic() == Topic.SILENT ? small.getOrDefault(trait(line), Set.of()) : Set.of();
                    return !whose.contains(line.practiceId())
                            && (whose.isEmpty() || !line.practiceId().equals(Figure.NETWORK));
                })
                .toList();
    }

    private boolean sharesAreTold(DriverLine line) {
        return sharesAreTold(line.value(), line.n()) && sharesAreTold(line.other(), line.others());
    }

    private boolean sharesAreTold(@Nullable Double share, @Nullable Long n) {
        long part = share == null || n == null ? 0 : Math.round(share * (double) n);
        return noneIsSmall(part, known(n) - part);
    }

    private static String trait(DriverLine line) {
        int dot = line.key().indexOf('.');
        return dot < 0 ? line.key() : line.key().substring(0, dot);
    }

    private static long known(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    private boolean noneIsSmall(long... numbers) {
        return LongStream.of(numbers).noneMatch(policy::isSmall);
    }

    private boolean tellsNothingSmall(SourceAccount one) {
        return noneIsSmall(
                        one.read(), one.accepted(), one.rejected(), one.duplicate(), one.superseded(), one.filtered())
                && one.rejectedByReason().values().stream().noneMatch(policy::isSmall);
    }

    /** Sums of bills of which some rate is hidden would tell of the few that it is hidden for. */
    private static List<Money> money(List<Money> sums, Evaluation evaluation) {
        Set<String> ofBills = evaluation.measures().stream()
                .filter(measure -> measure.outcome() == Outcome.BILL)
                .map(Measure::id)
                .collect(Collectors.toSet());
        var window = evaluation.windows().get(Outcome.BILL);
        Set<String> hidden = evaluation.figures().stream()
                .filter(figure -> figure.marker() == Marker.SUPPRESSED && ofBills.contains(figure.measureId()))
                .filter(figure -> window != null && figure.period().equals(window.current()))
                .map(Figure::practiceId)
                .collect(Collectors.toSet());
        return sums.stream()
                .filter(sum -> !hidden.contains(sum.practiceId()))
                .filter(sum -> !sum.practiceId().equals(Figure.NETWORK) || hidden.isEmpty())
                .toList();
    }

    private SmallRows<WaitCell> waits() {
        return new SmallRows<>(
                policy,
                WaitCell::practiceId,
                cell -> "",
                cell -> List.of(cell.day(), cell.hour()),
                List.of(WaitCell::visits));
    }

    private SmallRows<PayerLine> payers() {
        return new SmallRows<>(
                policy,
                PayerLine::practiceId,
                payer -> "",
                PayerLine::payerClass,
                List.of(
                        PayerLine::visits,
                        PayerLine::accuracyNumerator,
                        payer -> payer.accuracyDenominator() - payer.accuracyNumerator(),
                        PayerLine::deniedNumerator,
                        payer -> payer.deniedDenominator() - payer.deniedNumerator()));
    }

    private SmallRows<PartnerLine> partners() {
        return new SmallRows<>(
                policy,
                PartnerLine::practiceId,
                partner -> "",
                partner -> List.of(partner.destination(), partner.partnerId()),
                List.of(
                        PartnerLine::handOffs,
                        PartnerLine::completed,
                        PartnerLine::failed,
                        PartnerLine::late,
                        PartnerLine::pending));
    }

    private Segments segments(Segments all) {
        SmallRows<Share> shares = new SmallRows<>(
                policy,
                Share::practiceId,
                Share::segment,
                Share::level,
                List.of(Share::visits, share -> known(share.visitsBefore())));
        SmallRows<LevelFigure> figures = new SmallRows<>(
                policy,
                LevelFigure::practiceId,
                level -> List.of(level.segment(), level.measureId()),
                LevelFigure::level,
                List.of(level -> known(level.n())));
        return new Segments(shares.shown(all.shares()), figures.shown(all.figures()), all.contrasts());
    }

    /** Some of these are parts of others, so that two which lie close tell of the few between them: the smaller one goes. */
    private List<EventCount> counts(List<EventCount> all) {
        List<EventCount> kept = new ArrayList<>();
        Map<String, List<EventCount>> byPractice = all.stream().collect(Collectors.groupingBy(EventCount::practiceId));
        byPractice.values().forEach(some -> {
            List<EventCount> own = new ArrayList<>();
            some.stream()
                    .sorted(Comparator.comparingLong(EventCount::number).reversed())
                    .filter(one -> noneIsSmall(one.number()))
                    .filter(one -> own.stream()
                            .filter(other -> other.outcome() == one.outcome())
                            .allMatch(other -> noneIsSmall(other.number() - one.number())))
                    .forEach(own::add);
            kept.addAll(own);
        });
        return all.stream()
                .filter(kept::contains)
                .filter(one -> !one.practiceId().equals(Figure.NETWORK) || isWhole(one, all, kept))
                .toList();
    }

    /** Whether every practice's count of the same is shown. */
    private static boolean isWhole(EventCount ofNetwork, List<EventCount> all, List<EventCount> kept) {
        return all.stream()
                .filter(one -> one.what().equals(ofNetwork.what())
                        && one.outcome() == ofNetwork.outcome()
                        && one.open() == ofNetwork.open())
                .allMatch(kept::contains);
    }
}
