package health.cx.evaluate.score;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The survey items of the dictionary, each with a place of its own, and what is made of them. */
public final class Instrument {

    private final List<Measure> items;
    private final List<Adjuster> adjusters;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Measure> byId = new LinkedHashMap<>();
    private final Map<String, int[]> composites = new HashMap<>();

    /** The items among these measures, and what scores are adjusted for. */
    public Instrument(List<Measure> measures, List<Adjuster> adjusters) {
        this.adjusters = List.copyOf(adjusters);
        items = measures.stream().filter(m -> m.kind() == Kind.ITEM).toList();
        items.forEach(item -> index.put(item.id(), index.size()));
        measures.forEach(measure -> byId.put(measure.id(), measure));
        measures.stream()
                .filter(measure -> measure.kind() == Kind.ITEM || measure.kind() == Kind.COMPOSITE)
                .forEach(measure -> composites.put(measure.id(), itemsOf(measure)));
    }

    List<Measure> items() {
        return items;
    }

    /** What scores are adjusted for: a number each. */
    public List<Adjuster> adjusters() {
        return adjusters;
    }

    int index(String itemId) {
        Integer at = index.get(itemId);
        if (at == null) {
            throw new IllegalArgumentException("no survey item " + itemId + " in the measure dictionary");
        }
        return at;
    }

    Scale scale(int item) {
        return Objects.requireNonNull(items.get(item).scale(), "an item has a scale");
    }

    /** The composites a measure is the mean of, each as its items; an item is a composite of itself. */
    List<int[]> composites(Measure measure) {
        if (measure.kind() != Kind.INDEX) {
            return List.of(composite(measure));
        }
        List<int[]> composites = new ArrayList<>();
        for (String part : measure.parts()) {
            composites.add(composite(Objects.requireNonNull(byId.get(part), part)));
        }
        return composites;
    }

    /** A respondent's own score on an item or composite, 0 to 100: the mean of the items answered; NaN where none is. */
    public double score(Response response, Measure measure) {
        double sum = 0;
        int answered = 0;
        for (int item : composite(measure)) {
            double answer = response.answer(item);
            if (!Double.isNaN(answer)) {
                sum += Reading.LINEAR.of(scale(item), answer);
                answered++;
            }
        }
        return answered == 0 ? Double.NaN : sum / answered;
    }

    /** How many answered at least one of a measure's items. */
    public long respondents(Measure measure, List<Response> responses) {
        int[] items = composites(measure).stream().flatMapToInt(IntStream::of).toArray();
        return Response.answering(responses, items);
    }

    private int[] composite(Measure measure) {
        return Objects.requireNonNull(composites.get(measure.id()), measure.id());
    }

    private int[] itemsOf(Measure measure) {
        return measure.kind() == Kind.ITEM
                ? new int[] {index(measure.id())}
                : measure.parts().stream().mapToInt(this::index).toArray();
    }
}
