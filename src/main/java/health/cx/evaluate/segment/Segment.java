package health.cx.evaluate.segment;

import java.util.Locale;

/** A way of dividing visits; each visit has one level in each, {@link #UNKNOWN} where nobody wrote it down. */
public enum Segment {
    PATIENT_TYPE,
    ARRIVAL_STATE,
    AGE_BAND,
    SEX,
    RURALITY,
    DEPRIVATION,
    LANGUAGE,
    INSURANCE,
    /** Captive or free to choose. */
    OPTIONS,
    ACQUISITION,
    /** A practice's own: providers of different practices are not divided from each other. */
    PROVIDER,
    PAYER;

    /** The level of a visit that nothing is known of. */
    public static final String UNKNOWN = "";

    /** Its name in queries and wordings: {@code patient_type}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The segment of this name. */
    public static Segment of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Whether a level is worth more than others of its segment: the elective visitor is nearest a customer. */
    boolean keeps(String level) {
        return this == PATIENT_TYPE && level.equals("elective");
    }

    /** Levels in the order shown: by name, unknown last. */
    static int inOrder(String one, String other) {
        return one.equals(UNKNOWN) || other.equals(UNKNOWN)
                ? Boolean.compare(one.equals(UNKNOWN), other.equals(UNKNOWN))
                : one.compareTo(other);
    }
}
