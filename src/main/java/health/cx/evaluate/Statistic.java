package health.cx.evaluate;

import java.util.Locale;

/** What of a measure a figure states; rates and boxes are 0 to 1, linear means 0 to 100. */
public enum Statistic {
    COUNT,
    SUM,
    RATE,
    TOP_BOX,
    MIDDLE_BOX,
    BOTTOM_BOX,
    LINEAR_MEAN,
    MEAN,
    MEDIAN,
    P90,
    WITHIN_TARGET,
    ADJUSTED_MEAN;

    /** Its name in files: {@code top_box}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
