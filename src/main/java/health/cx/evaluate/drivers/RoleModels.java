package health.cx.evaluate.drivers;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Finds for each practice's weakest touchpoints the practices of like patients that do reliably better than their peers. */
final class RoleModels {

    private static final int WEAKEST = 2;

    private final SortedMap<String, CaseMix> mixes;
    private final List<Double> deviations;
    private final List<Comparison> withPeers;

    RoleModels(
            SortedMap<String, CaseMix> mixes,
            List<Double> deviations,
            List<Measure> touchpoints,
            List<Comparison> comparisons) {
        Set<String> ids = touchpoints.stream().map(Measure::id).collect(Collectors.toSet());
        this.mixes = mixes;
        this.deviations = deviations;
        this.withPeers = comparisons.stream()
                .filter(one ->
                        one.against() == Against.PEERS && ids.contains(one.measureId()) && one.difference() != null)
                .toList();
    }

    /** By practice, its weakest touchpoint first; the nearest model first. */
    List<RoleModel> all() {
        List<RoleModel> all = new ArrayList<>();
        for (String practice : mixes.keySet()) {
            withPeers.stream()
                    .filter(one -> one.practiceId().equals(practice))
                    .sorted(Comparator.comparingDouble(RoleModels::difference).thenComparing(Comparison::measureId))
                    .limit(WEAKEST)
                    .forEach(weak -> all.addAll(of(weak)));
        }
        return all;
    }

    private List<RoleModel> of(Comparison weak) {
        List<RoleModel> models = new ArrayList<>();
        for (Comparison other : withPeers) {
            if (other.measureId().equals(weak.measureId())
                    && other.verdict() == Verdict.BETTER
                    && !other.practiceId().equals(weak.practiceId())) {
                Double distance = mix(weak).distance(mix(other), deviations);
                if (distance != null && distance <= CaseMix.ALIKE) {
                    models.add(new RoleModel(
                            weak.practiceId(),
                            weak.measureId(),
                            difference(weak),
                            other.practiceId(),
                            difference(other),
                            distance));
                }
            }
        }
        models.sort(Comparator.comparingDouble(one -> Objects.requireNonNull(one.distance())));
        return models.isEmpty()
                ? List.of(new RoleModel(weak.practiceId(), weak.measureId(), difference(weak), null, null, null))
                : models;
    }

    private CaseMix mix(Comparison of) {
        return Objects.requireNonNull(mixes.get(of.practiceId()));
    }

    private static double difference(Comparison of) {
        return Objects.requireNonNull(of.difference());
    }
}
