package health.cx.evaluate.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The levels of every respondent's visit, as small numbers; 24 bytes a respondent. Respondents are numbered from 0
 * without gaps; who was never entered is unknown in every segment.
 */
public final class Membership {

    private static final List<Segment> ORDER = List.of(Segment.values());
    private static final int SEGMENTS = ORDER.size();

    private final List<String> names = new ArrayList<>(List.of(Segment.UNKNOWN));
    private final Map<String, Short> numbers = new HashMap<>(Map.of(Segment.UNKNOWN, (short) 0));
    private short[] levels = new short[64 * SEGMENTS];

    /** Enters a respondent's levels, one for each segment in the order of {@link Segment}. */
    public void add(int respondent, List<String> ofSegments) {
        if (respondent < 0 || ofSegments.size() != SEGMENTS) {
            throw new IllegalArgumentException("respondent " + respondent + " with " + ofSegments.size() + " levels");
        }
        int first = Math.multiplyExact(respondent, SEGMENTS);
        if (levels.length < first + SEGMENTS) {
            levels = Arrays.copyOf(levels, Math.max(2 * levels.length, first + SEGMENTS));
        }
        for (int segment = 0; segment < SEGMENTS; segment++) {
            levels[first + segment] = number(ofSegments.get(segment));
        }
    }

    private short number(String level) {
        return numbers.computeIfAbsent(level, name -> {
            if (names.size() > Short.MAX_VALUE) {
                throw new IllegalStateException("more than " + Short.MAX_VALUE + " levels of segments");
            }
            names.add(name);
            return (short) (names.size() - 1);
        });
    }

    /** A respondent's level. */
    String level(int respondent, Segment segment) {
        int at = Math.addExact(Math.multiplyExact(respondent, SEGMENTS), ORDER.indexOf(segment));
        return at < levels.length ? names.get(levels[at]) : Segment.UNKNOWN;
    }
}
