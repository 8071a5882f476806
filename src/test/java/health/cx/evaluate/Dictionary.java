package health.cx.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small measure dictionary for tests: two touchpoints of two items, an index of both, and one measure of each kind. */
public final class Dictionary {

    public static final Scale DEFINITELY = new Scale("definitely3", 1, 3, 3, 1, true);
    public static final Scale YES_NO = new Scale("yes_no", 0, 1, 1, 0, true);
    public static final Scale RATING = new Scale("rating11", 0, 10, 9, 6, true);
    public static final Scale MINUTES = new Scale("minutes", 0, 480, 480, 0, false);

    public static final Measure GREETED = item("greeted", DEFINITELY, false);
    public static final Measure COURTEOUS = item("courteous", DEFINITELY, false);
    public static final Measure SMOOTH = item("smooth", DEFINITELY, false);
    public static final Measure EXPECTED = item("expected", YES_NO, false);
    public static final Measure RATED = item("rating", RATING, true);
    public static final Measure PERCEIVED = item("perceived", MINUTES, false);
    public static final Measure GREETING = composite("touchpoint_1", Kind.COMPOSITE, "greeted", "courteous");
    public static final Measure EXIT = composite("touchpoint_7", Kind.COMPOSITE, "smooth", "expected");
    public static final Measure CUSTOMER = composite("customer_index", Kind.INDEX, "touchpoint_1", "touchpoint_7");
    public static final Measure VISITS = other("visits", Kind.COUNT, Outcome.LOG, Direction.NEUTRAL, null, false);
    public static final Measure WAIT = other("wait", Kind.DURATION, Outcome.LOG, Direction.LOWER_IS_BETTER, 15.0, true);
    public static final Measure STAY =
            other("stay", Kind.DURATION, Outcome.LOG, Direction.LOWER_IS_BETTER, null, false);
    public static final Measure RESPONSE =
            other("response", Kind.RATE, Outcome.SURVEY, Direction.HIGHER_IS_BETTER, null, false);
    public static final Measure CHARGES = other("charges", Kind.SUM, Outcome.LOG, Direction.NEUTRAL, null, false);
    public static final Measure ACCURACY =
            other("accuracy", Kind.RATE, Outcome.BILL, Direction.HIGHER_IS_BETTER, null, true);
    public static final Measure SETTLE =
            other("settle", Kind.LIFETIME, Outcome.BILL, Direction.LOWER_IS_BETTER, null, false);

    public static final List<Measure> ALL = List.of(
            GREETED, COURTEOUS, SMOOTH, EXPECTED, RATED, PERCEIVED, GREETING, EXIT, CUSTOMER, VISITS, WAIT, STAY,
            RESPONSE, CHARGES, ACCURACY, SETTLE);

    private Dictionary() {}

    private static Measure item(String id, Scale scale, boolean headline) {
        return surveyed(id, Kind.ITEM, scale, headline, List.of());
    }

    private static Measure composite(String id, Kind kind, String... parts) {
        return surveyed(id, kind, null, true, List.of(parts));
    }

    /** A measure of answers, whose differences matter from 3 points on. */
    public static Measure surveyed(String id, Kind kind, @Nullable Scale scale, boolean headline, List<String> parts) {
        boolean isLower = scale != null && !scale.boxes();
        return new Measure(
                id,
                id,
                "1",
                null,
                kind,
                Outcome.SURVEY,
                0,
                "score",
                isLower ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER,
                null,
                3,
                headline,
                scale,
                parts);
    }

    /** A wait with a target of 15 minutes, whose differences matter from 5 minutes on. */
    public static Measure waited(String id) {
        return new Measure(
                id,
                id,
                "1",
                null,
                Kind.DURATION,
                Outcome.LOG,
                3,
                "minutes",
                Direction.LOWER_IS_BETTER,
                15.0,
                5,
                true,
                null,
                List.of());
    }

    private static Measure other(
            String id, Kind kind, Outcome outcome, Direction direction, @Nullable Double target, boolean headline) {
        double practical = kind == Kind.RATE ? 0.05 : 5;
        return new Measure(
                id, id, "1", null, kind, outcome, 0, "unit", direction, target, practical, headline, null, List.of());
    }
}
