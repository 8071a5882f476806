package health.cx.source.records.x12;

import health.cx.source.records.Entry;
import health.cx.source.records.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** CAS segments: a group, then up to six times reason, amount and quantity. */
final class Adjustments {

    private static final int FIRST = 2;
    private static final int STEP = 3;

    private Adjustments() {}

    static BigDecimal sum(List<Segment> segments) throws Segment.Unreadable {
        BigDecimal sum = BigDecimal.ZERO;
        for (Segment segment : segments) {
            for (int i = FIRST; has(segment, i); i += STEP) {
                sum = sum.add(segment.amount(i + 1));
            }
        }
        return sum;
    }

    /** One fact per reason, placed on the segment. */
    static List<Entry> facts(List<Segment> segments, Fact adjusted, BiFunction<Segment, Integer, String> lineId)
            throws Segment.Unreadable {
        List<Entry> facts = new ArrayList<>();
        for (Segment segment : segments) {
            for (int i = FIRST; has(segment, i); i += STEP) {
                int part = (i - FIRST) / STEP;
                facts.add(adjusted.copy()
                        .set(Field.KIND, "adjustment")
                        .set(Field.LINE_ID, lineId.apply(segment, part))
                        .set(Field.GROUP, segment.text(1))
                        .set(Field.REASON, segment.text(i))
                        .set(Field.AMOUNT, segment.amount(i + 1).toPlainString())
                        .set(Field.QUANTITY, segment.text(i + 2))
                        .at(new Place(segment.ordinal(), part)));
            }
        }
        return facts;
    }

    private static boolean has(Segment segment, int element) {
        return segment.tag().equals("CAS") && (segment.text(element) != null || segment.text(element + 1) != null);
    }
}
