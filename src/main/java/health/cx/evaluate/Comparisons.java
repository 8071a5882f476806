package health.cx.evaluate;

import health.cx.evaluate.compare.Draft;
import health.cx.evaluate.compare.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures held against the peers' and against the same practice's past.
 *
 * @param lines by practice, side and measure
 * @param rankings where practices stand on headline survey scores among those they were compared with
 * @param funnels of rates that were compared with peers
 */
record Comparisons(List<Comparison> lines, List<Ranking> rankings, List<FunnelPoint> funnels) {

    /** The comparisons of these measures with these sides; measures are compared side by side. */
    static Comparisons of(MeasureComparison.Grounds grounds, List<Measure> measures, Set<Against> sides) {
        List<MeasureComparison> compared = measures.parallelStream()
                .map(measure -> MeasureComparison.of(grounds, measure, sides))
                .toList();
        return new Comparisons(
                judged(grounds.entities(), compared, sides),
                compared.stream().flatMap(one -> one.rankings().stream()).toList(),
                compared.stream().flatMap(one -> one.funnels().stream()).toList());
    }

    private static List<Comparison> judged(
            List<Practice> practices, List<MeasureComparison> compared, Set<Against> sides) {
        Map<String, Map<Against, List<Draft>>> drafts = compared.stream()
                .flatMap(one -> one.drafts().stream())
                .collect(Collectors.groupingBy(Draft::practiceId, Collectors.groupingBy(Draft::against)));
        List<Comparison> all = new ArrayList<>();
        for (Practice practice : practices) {
            for (Against against : sides) {
                all.addAll(Family.judge(
                        drafts.getOrDefault(practice.id(), Map.of()).getOrDefault(against, List.of())));
            }
        }
        return List.copyOf(all);
    }
}
