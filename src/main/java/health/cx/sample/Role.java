package health.cx.sample;

import java.util.List;

/** What is planted in a practice. */
enum Role {
    WAITS_CUT("waits-cut"),
    BILLS_CORRECTED("bills-corrected"),
    SICKER_PATIENTS("sicker-patients"),
    TOO_SMALL("too-small"),
    SEASONAL_SWING("seasonal-swing"),
    LESS_COMPASSION("less-compassion"),
    ORDINARY("no-difference");

    private static final List<Role> PLANTED =
            List.of(WAITS_CUT, BILLS_CORRECTED, SICKER_PATIENTS, TOO_SMALL, SEASONAL_SWING, LESS_COMPASSION);
    private static final int CYCLE = 24;
    private static final int ENOUGH = 8;

    private final String truth;

    Role(String truth) {
        this.truth = truth;
    }

    /** Its stable code in truth.csv. */
    String truth() {
        return truth;
    }

    /** The first six of every 24 practices have a planted truth; networks of fewer than eight have none. */
    static Role of(int practice, int practices) {
        int place = (practice - 1) % CYCLE;
        return practices < ENOUGH || place >= PLANTED.size() ? ORDINARY : PLANTED.get(place);
    }
}
