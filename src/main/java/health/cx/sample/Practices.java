package health.cx.sample;

import java.util.ArrayList;
import java.util.List;

/** Shares the visits out among the practices. */
final class Practices {

    private static final double SMALL_VISITS_A_WEEK = 2.5;
    private static final double VISITS_A_PATIENT_AND_YEAR = 2.5;
    private static final double VISITS_A_PROVIDER_AND_YEAR = 500;
    private static final List<Double> SIZES = List.of(1.0, 1.08, 0.95, 1.0, 1.05, 0.98, 1.1, 0.9);

    private final SampleNetwork network;

    Practices(SampleNetwork network) {
        this.network = network;
    }

    List<Practice> all() {
        List<Practice> all = new ArrayList<>();
        long left = network.visits();
        double weight = weightFrom(1);
        for (int number = 1; number <= network.practices(); number++) {
            long small = Math.min(smallVisits(), network.visits() / network.practices());
            long mine =
                    isSmall(number) ? small : Math.round((left - smallFrom(number) * small) * size(number) / weight);
            weight -= isSmall(number) ? 0 : size(number);
            left -= mine;
            all.add(practice(number, mine));
        }
        return all;
    }

    private Practice practice(int number, long visits) {
        double perYear = visits / network.years();
        int patients = (int) Math.max(30, perYear / VISITS_A_PATIENT_AND_YEAR);
        int providers = (int) Math.min(12, 2 + perYear / VISITS_A_PROVIDER_AND_YEAR);
        int digits = Math.max(2, Integer.toString(network.practices()).length());
        String id = "P" + "0".repeat(digits - Integer.toString(number).length()) + number;
        return new Practice(number, id, Role.of(number, network.practices()), visits, patients, providers);
    }

    private long smallVisits() {
        return Math.max(1, Math.round(SMALL_VISITS_A_WEEK * network.years() * 365.25 / 7));
    }

    private boolean isSmall(int number) {
        return Role.of(number, network.practices()) == Role.TOO_SMALL;
    }

    private long smallFrom(int first) {
        long small = 0;
        for (int number = first; number <= network.practices(); number++) {
            small += isSmall(number) ? 1 : 0;
        }
        return small;
    }

    private double weightFrom(int first) {
        double weight = 0;
        for (int number = first; number <= network.practices(); number++) {
            weight += isSmall(number) ? 0 : size(number);
        }
        return weight;
    }

    private static double size(int number) {
        return SIZES.get((number - 1) % SIZES.size());
    }
}
