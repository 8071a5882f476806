package health.cx.evaluate.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The answers to questions that come again and again and that take a search each, such as quantiles: those of the first
 * {@value #MOST} questions are kept, all others are worked out each time. Safe for several threads.
 */
final class Recalled<Q, A> {

    private static final int MOST = 20_000;

    private final Map<Q, A> known = new ConcurrentHashMap<>();
    private final Function<Q, A> search;

    Recalled(Function<Q, A> search) {
        this.search = search;
    }

    A of(Q question) {
        A answer = known.get(question);
        if (answer == null) {
            answer = search.apply(question);
            if (known.size() < MOST) {
                known.put(question, answer);
            }
        }
        return answer;
    }
}
