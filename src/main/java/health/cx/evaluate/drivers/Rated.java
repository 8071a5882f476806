package health.cx.evaluate.drivers;

import health.cx.evaluate.score.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The visits of one practice, or of the network, in the window, with what their patients answered.
 *
 * @param group per row the number of the practice
 * @param answers per row
 * @param visits per row; marks of minutes are set
 */
record Rated(List<Integer> group, List<Response> answers, List<Experience> visits) {

    Rated() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(int practice, Response answer, Experience visit) {
        group.add(practice);
        answers.add(answer);
        visits.add(visit);
    }

    void addAll(Rated other) {
        group.addAll(other.group);
        answers.addAll(other.answers);
        visits.addAll(other.visits);
    }

    int size() {
        return visits.size();
    }

    int[] groups(int... rows) {
        int[] all = new int[rows.length];
        Arrays.setAll(all, i -> group.get(rows[i]));
        return all;
    }

    int[] patients(int... rows) {
        int[] all = new int[rows.length];
        Arrays.setAll(all, i -> answers.get(rows[i]).patient());
        return all;
    }

    /** Rows by practice. */
    Map<Integer, int[]> byPractice(int... rows) {
        return Arrays.stream(rows)
                .boxed()
                .collect(Collectors.groupingBy(
                        group::get,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                some -> some.stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())));
    }
}
