package health.cx.evaluate.segment;

import static java.util.stream.Collectors.toMap;

import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.disclose.Aggregate;
import health.cx.evaluate.disclose.Policy;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Both experience indices side by side: all patients, then type by type, and beside them what it is with the peers. */
final class Contrasts {

    private static final long LOW = 30;

    private final Measure customer;
    private final Measure patient;

    Contrasts(Measure customer, Measure patient) {
        this.customer = customer;
        this.patient = patient;
    }

    /** Of a practice's answers, divided by patient type. */
    List<Contrast> of(String practiceId, Answers answers, Predicate<Measure> isUntold) {
        if (answers.levels().isEmpty()) {
            return List.of();
        }
        List<Contrast> own = new ArrayList<>();
        Score ofCustomers = answers.ofAll(customer);
        Score ofPatients = answers.ofAll(patient);
        boolean isHidden = isUntold.test(customer)
                || isUntold.test(patient)
                || SmallestBase.hides(Policy.OWN, customer, Statistic.LINEAR_MEAN, ofCustomers.n())
                || SmallestBase.hides(Policy.OWN, patient, Statistic.LINEAR_MEAN, ofPatients.n());
        own.add(contrast(practiceId, null, ofCustomers, ofPatients, isHidden));
        for (String level : answers.levels()) {
            Score score = answers.score(level, customer);
            own.add(contrast(practiceId, level, score, answers.score(level, patient), answers.hides(level)));
        }
        return own;
    }

    private static Contrast contrast(
            String practiceId, @Nullable String level, Score customer, Score patient, boolean hidden) {
        long n = Math.min(customer.n(), patient.n());
        if (hidden) {
            return Contrast.hidden(practiceId, level);
        }
        Double one = customer.known() ? Double.valueOf(customer.shown()) : null;
        Double other = patient.known() ? Double.valueOf(patient.shown()) : null;
        if (one == null || other == null) {
            return new Contrast(practiceId, level, n, one, other, null, null, null, null, Marker.NOT_AVAILABLE);
        }
        Gap gap = Answers.gap(one - other, customer, patient, n - 1);
        return new Contrast(
                practiceId,
                level,
                n,
                one,
                other,
                gap.value(),
                gap.lower(),
                gap.upper(),
                null,
                n < LOW ? Marker.SMALL_BASE : null);
    }

    /** With the peers' mean: those of the practice's group that show the type, or of the network where they are too few. */
    static List<Contrast> besidePeers(List<Contrast> all, List<Practice> practices) {
        Map<String, String> groups = practices.stream()
                .collect(toMap(Practice::id, practice -> Objects.requireNonNullElse(practice.group(), "")));
        return all.stream().map(own -> own.beside(others(all, own, groups))).toList();
    }

    private static @Nullable Double others(List<Contrast> all, Contrast own, Map<String, String> groups) {
        String group = groups.get(own.practiceId());
        if (group == null) {
            return null;
        }
        List<Contrast> network = all.stream()
                .filter(one -> groups.containsKey(one.practiceId()))
                .filter(one -> !one.practiceId().equals(own.practiceId()))
                .filter(one -> Objects.equals(one.patientType(), own.patientType()) && one.difference() != null)
                .toList();
        List<Contrast> peers = network.stream()
                .filter(one -> !group.isEmpty() && group.equals(groups.get(one.practiceId())))
                .toList();
        Double ofPeers = mean(peers);
        return ofPeers == null ? mean(network) : ofPeers;
    }

    private static @Nullable Double mean(List<Contrast> others) {
        List<Long> bases =
                others.stream().map(one -> Objects.requireNonNull(one.n())).toList();
        return Aggregate.mayShow(bases)
                ? Double.valueOf(others.stream()
                        .mapToDouble(one -> Objects.requireNonNull(one.difference()))
                        .average()
                        .orElseThrow())
                : null;
    }
}
