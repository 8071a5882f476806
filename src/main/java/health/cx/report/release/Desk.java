package health.cx.report.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Window;
import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.disclose.Policy;
import health.cx.evaluate.disclose.SmallestBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that a reader has side by side: those whose hidden figures are attacked, and others that are at least as strict, for
 * whoever may read laxer ones may know what the stricter hide. Measures are attacked one by one.
 */
final class Desk {

    private final Evaluation attacked;
    private final Predicate<Figure> isWritten;
    private final @Nullable Evaluation beside;
    private final Predicate<Figure> isBeside;
    private final EarlierIssues earlier;
    private final boolean isNetworkBeside;
    private final Policy policy;

    /**
     * @param attacked whose hidden figures
     * @param isWritten which of its figures stand in files
     * @param beside what else is at hand; null for nothing
     * @param isBeside which of its figures stand in files
     * @param earlier other issues
     * @param isNetworkBeside whether their workbooks of the network are at hand too
     */
    Desk(
            Evaluation attacked,
            Predicate<Figure> isWritten,
            @Nullable Evaluation beside,
            Predicate<Figure> isBeside,
            EarlierIssues earlier,
            boolean isNetworkBeside) {
        this.attacked = attacked;
        this.isWritten = isWritten;
        this.beside = beside;
        this.isBeside = isBeside;
        this.earlier = earlier;
        this.isNetworkBeside = isNetworkBeside;
        this.policy = attacked.certificate().policy();
    }

    Finding attack() {
        if (policy == Policy.NONE) {
            return Finding.NOTHING;
        }
        List<Measure> suspects = suspects();
        Map<String, List<Figure>> own = figures(attacked, isWritten, suspects);
        Map<String, List<Figure>> others = beside == null ? Map.of() : figures(beside, isBeside, suspects);
        Map<String, List<Line>> lines = new HashMap<>();
        for (Measure measure : suspects) {
            lines.put(
                    measure.id(),
                    Stream.concat(
                                    own.getOrDefault(measure.id(), List.of()).stream()
                                            .map(figure -> Line.of(figure, measure)),
                                    others.getOrDefault(measure.id(), List.of()).stream()
                                            .map(figure ->
                                                    Line.of(figure, measure).told()))
                            .toList());
        }
        Map<String, List<Line>> before = before(lines);
        List<Attacked> results = suspects.parallelStream()
                .flatMap(measure -> attack(
                        measure,
                        Stream.of(lines, before)
                                .flatMap(some -> some.getOrDefault(measure.id(), List.of()).stream())
                                .toList()))
                .toList();
        return finding(results);
    }

    /** What other issues tell of the same measures, but for what these files tell as well. */
    private Map<String, List<Line>> before(Map<String, List<Line>> lines) {
        if (earlier.isEmpty()) {
            return Map.of();
        }
        Set<Line> known = lines.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.n() != null)
                .map(Line::asEarlier)
                .collect(Collectors.toSet());
        return earlier.rows(isNetworkBeside, line -> lines.containsKey(line.measureId()) && !known.contains(line));
    }

    /** Measures of which something is hidden, or shown that must not be. */
    private List<Measure> suspects() {
        Map<String, Measure> measures =
                attacked.measures().stream().collect(toMap(Measure::id, measure -> measure, (a, b) -> a));
        List<String> suspected = attacked.figures().stream()
                .filter(isWritten)
                .filter(figure -> {
                    Measure measure = measures.get(figure.measureId());
                    Long n = figure.n();
                    return figure.marker() == Marker.SUPPRESSED
                            || (n != null
                                    && measure != null
                                    && (policy.protectsEverything() || SmallestBase.isFromAnswers(measure))
                                    && policy.isSmall(n));
                })
                .map(Figure::measureId)
                .distinct()
                .toList();
        return attacked.measures().stream()
                .filter(measure -> suspected.contains(measure.id()))
                .toList();
    }

    private static Map<String, List<Figure>> figures(
            Evaluation evaluation, Predicate<Figure> isWritten, List<Measure> suspects) {
        List<String> ids = suspects.stream().map(Measure::id).toList();
        return evaluation.figures().stream()
                .filter(isWritten)
                .filter(figure -> ids.contains(figure.measureId()))
                .collect(groupingBy(Figure::measureId));
    }

    private Stream<Attacked> attack(Measure measure, List<Line> lines) {
        Months months = Months.of(lines);
        List<String> practices = attacked.practices().stream().map(Practice::id).toList();
        MeasureAttack attack;
        if (SmallestBase.isFromAnswers(measure)) {
            attack = new ScoreAttack(measure, policy, months, attacked.members(), compared(measure)::contains);
        } else if (policy.protectsEverything()) {
            attack = new NumberAttack(measure, policy, months, practices);
        } else {
            return Stream.empty();
        }
        lines.forEach(attack::add);
        return attack.attack();
    }

    private Set<Period> compared(Measure measure) {
        Window window = attacked.windows().get(measure.outcome());
        return window == null ? Set.of() : window.compared().collect(Collectors.toSet());
    }

    private static Finding finding(List<Attacked> results) {
        Map<String, Certificate.Attack> attacks = new HashMap<>();
        List<Leak> leaks = new ArrayList<>();
        for (Attacked one : results) {
            boolean isAlike = one.isAlike(SmallestBase.OPEN_POINTS);
            attacks.merge(
                    one.line().entity(),
                    new Certificate.Attack(
                            1,
                            one.isSecret() && one.number() < Whole.MOST / 2 ? one.number() : Double.POSITIVE_INFINITY,
                            one.isSecret() && !isAlike ? one.points() : 100,
                            isAlike ? 1 : 0),
                    Certificate.Attack::and);
            if (one.isTold()) {
                leaks.add(new Leak(one.line(), one.from()));
            }
        }
        leaks.sort(Comparator.comparing((Leak leak) -> leak.line().entity())
                .thenComparing(leak -> leak.line().measureId())
                .thenComparing(leak -> leak.line().period().start())
                .thenComparing(leak -> leak.line().period().end())
                .thenComparing(leak -> leak.line().statistic()));
        return new Finding(leaks, attacks);
    }
}
