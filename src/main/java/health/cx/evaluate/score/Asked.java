package health.cx.evaluate.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a measure asks, and whom it reached. */
final class Asked {

    private final List<int[]> composites;
    private final int[] items;
    private final Map<String, Long> respondents = new LinkedHashMap<>();
    private final List<Sample> usable;

    Asked(List<int[]> composites, Map<String, Sample> samples) {
        this.composites = composites;
        this.items = composites.stream()
                .flatMapToInt(IntStream::of)
                .sorted()
                .distinct()
                .toArray();
        samples.forEach((entity, sample) -> respondents.put(entity, sample.respondents(items)));
        this.usable = samples.entrySet().stream()
                .filter(entry -> respondents.getOrDefault(entry.getKey(), 0L) > 1)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The items of each of its composites. */
    List<int[]> composites() {
        return composites;
    }

    /** All of them, ascending, each once. */
    int[] items() {
        return items;
    }

    /** By entity how many answered at least one of them. */
    Map<String, Long> respondents() {
        return respondents;
    }

    /** The entities with more than one record; one alone tells nothing of its spread. */
    List<Sample> usable() {
        return usable;
    }
}
