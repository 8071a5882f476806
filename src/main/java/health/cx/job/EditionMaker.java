package health.cx.job;

import health.cx.evaluate.Comparison;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Evaluator;
import health.cx.evaluate.Evidence;
import health.cx.evaluate.HabitEvaluator;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.SegmentEvaluator;
import health.cx.evaluate.Settings;
import health.cx.evaluate.Window;
import health.cx.evaluate.disclose.Concealed.Spot;
import health.cx.evaluate.disclose.Policy;
import health.cx.evaluate.habit.Habits;
import health.cx.evaluate.segment.Segments;
import health.cx.evaluate.segment.Visits;
import health.cx.report.edition.Edition;
import health.cx.report.release.Editions;
import health.cx.source.Privacy;
import health.cx.warehouse.PublishedStar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the editions of one issue, again where more has to be hidden. What does not depend on it is read and estimated once, however
 * often they are made.
 */
final class EditionMaker {

    private static final Logger LOG = LoggerFactory.getLogger(EditionMaker.class);

    private final Setup setup;
    private final Known known;
    private final ReportPeriod period;
    private final EvidenceLoader loader;
    private final EditionFacts facts;
    private final Map<Policy, Function<Set<Spot>, Evaluation>> evaluations = new EnumMap<>(Policy.class);
    private final Map<Period, Visits> visits = new HashMap<>();

    /**
     * What is known of all months.
     *
     * @param evidence of all practices
     * @param closes by outcome and month when those have closed whose outcomes take time
     */
    record Known(Evidence evidence, Map<Outcome, Map<YearMonth, LocalDate>> closes) {}

    EditionMaker(PublishedStar star, Setup setup, Known known, ReportPeriod period) {
        this.setup = setup;
        this.known = known;
        this.period = period;
        this.loader = new EvidenceLoader(star);
        this.facts = new EditionFacts(star, setup);
    }

    /** The practices' and the network's, in which these are hidden, too. */
    Editions hiding(Set<Spot> more) {
        Privacy privacy = setup.job().privacy();
        if (!more.isEmpty()) {
            LOG.warn("{} more figures are hidden, for with all others too much would follow", more.size());
        }
        Edition ofPractices = edition(Policy.of(privacy.practice()), more);
        return new Editions(
                ofPractices,
                privacy.network().equals(privacy.practice())
                        ? ofPractices
                        : edition(Policy.of(privacy.network()), more));
    }

    private Edition edition(Policy policy, Set<Spot> more) {
        Evaluation evaluation = evaluate(policy, more);
        LOG.info(
                "evaluated {} under policy {}: {} figures",
                period.label(),
                policy.id(),
                evaluation.figures().size());
        Segments segments = segments(evaluation);
        Habits habits = new HabitEvaluator().evaluate(known.evidence(), evaluation);
        Edition edition = facts.edition(evaluation, segments, habits, period.label());
        LOG.info("divided them by segments and habits");
        return edition;
    }

    private Evaluation evaluate(Policy policy, Set<Spot> more) {
        return asked(evaluations
                .computeIfAbsent(policy, under -> new Evaluator().hiding(known.evidence(), settings(under)))
                .apply(policy == Policy.NONE ? Set.of() : more));
    }

    private Settings settings(Policy policy) {
        return new Settings(
                period.period(),
                period.dataUntil(),
                setup.job().history(),
                setup.job().peersAtLeast(),
                policy,
                known.closes());
    }

    /** Leaves out the comparisons that the job file does not ask for; peers are always asked for. */
    private Evaluation asked(Evaluation all) {
        List<Comparison> comparisons = all.comparisons().stream()
                .filter(c -> c.against().id().equals("peers")
                        || setup.job().compare().contains(c.against().id()))
                .toList();
        return all.with(comparisons, all.drivers());
    }

    private Segments segments(Evaluation evaluation) {
        Window log = Objects.requireNonNull(evaluation.windows().get(Outcome.LOG));
        Set<String> practices =
                evaluation.practices().stream().map(Practice::id).collect(Collectors.toSet());
        Visits now = visits(practices, log.current());
        return new SegmentEvaluator()
                .evaluate(
                        known.evidence(),
                        evaluation,
                        now == null ? new Visits() : now,
                        visits(practices, log.previous()));
    }

    private @Nullable Visits visits(Set<String> practices, @Nullable Period window) {
        return window == null ? null : visits.computeIfAbsent(window, months -> loader.visits(practices, months));
    }
}
