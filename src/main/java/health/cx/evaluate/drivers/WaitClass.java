package health.cx.evaluate.drivers;

import java.util.Arrays;

/** Classes of the measured wait. */
enum WaitClass {
    TO_5("0-5", 5),
    TO_15("6-15", 15),
    TO_30("16-30", 30),
    TO_60("31-60", 60),
    OVER_60("over-60", Double.POSITIVE_INFINITY);

    private final String id;
    private final double last;

    WaitClass(String id, double last) {
        this.id = id;
        this.last = last;
    }

    String id() {
        return id;
    }

    /** How many classes are shorter; -1 where the wait is not known. */
    static int place(String id) {
        return Arrays.stream(values()).map(WaitClass::id).toList().indexOf(id);
    }

    static WaitClass of(double minutes) {
        for (WaitClass one : values()) {
            if (minutes <= one.last) {
                return one;
            }
        }
        return OVER_60;
    }
}
