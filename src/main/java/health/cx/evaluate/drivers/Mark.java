package health.cx.evaluate.drivers;

import java.util.EnumSet;
import java.util.List;

/** What a visit may have had that can go with its rating. */
public enum Mark {
    /** The wait to be seen was over its target. */
    LONG_WAIT(0),
    /** Fewer minutes with the provider than at the first quartile of the network's rated visits. */
    SHORT_VISIT(1),
    /** Both. */
    LONG_WAIT_AND_SHORT_VISIT(2),
    /** A follow-up was due and not tried within 48 hours of the due day. */
    LATE_FOLLOW_UP(3),
    /** The bill was corrected, refunded or voided after the first statement. */
    CORRECTED_BILL(4),
    /** The payer denied a charge. */
    DENIED(5),
    /** Billed 400 or more above the estimate. */
    OVER_ESTIMATE(6),
    /** A hand-off failed. */
    FAILED_HAND_OFF(7),
    /** The patient says that the symptoms are not better. */
    NO_BETTER(8),
    /** The patient did not arrive calm. */
    DISTRESSED(9),
    /** The patient had no other choice. */
    CAPTIVE(10);

    private static final List<Mark> OBSERVED = List.copyOf(EnumSet.range(LATE_FOLLOW_UP, CAPTIVE));

    private final int bit;

    Mark(int place) {
        this.bit = 1 << place;
    }

    /** A bit of its own, so that the marks of a visit fit into a number. */
    int bit() {
        return bit;
    }

    /** Those that the warehouse tells; the others follow from minutes. In a fixed order. */
    public static List<Mark> observed() {
        return OBSERVED;
    }
}
