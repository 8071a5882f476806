package health.cx.sample;

import java.time.LocalDate;

/** How things truly are in a practice on a day: every planted effect in one place. */
final class Truths {

    static final int WAITS_CUT_MONTHS = 9;
    static final int BILLS_CORRECTED_MONTHS = 12;

    private static final double WAIT = 12;
    private static final double LONG_WAIT = 30;
    private static final double CUT_WAIT = 13.5;
    private static final double SEASONAL_WAIT = 11;
    private static final double WRONG_BILLS = 0.028;
    private static final double MANY_WRONG_BILLS = 0.155;
    private static final double LESS_COMPASSION = -0.43;

    private final Role role;
    private final LocalDate waitsCut;
    private final LocalDate billsCorrected;

    Truths(Role role, SampleNetwork network) {
        this.role = role;
        this.waitsCut = network.monthsBeforeEnd(WAITS_CUT_MONTHS);
        this.billsCorrected = network.monthsBeforeEnd(BILLS_CORRECTED_MONTHS);
    }

    /** The median wait in minutes in the middle of a session. */
    double wait(LocalDate day) {
        return switch (role) {
            case WAITS_CUT -> day.isBefore(waitsCut) ? LONG_WAIT : CUT_WAIT;
            case SEASONAL_SWING -> SEASONAL_WAIT * (1 + 0.6 * winter(day));
            default -> WAIT;
        };
    }

    /** How busy the practice is, 1 on average. */
    double volume(LocalDate day) {
        return 1 + (role == Role.SEASONAL_SWING ? 0.3 : 0.04) * winter(day);
    }

    /** The probability that a bill has to be put right after its first statement. */
    double wrongBills(LocalDate day) {
        return role == Role.BILLS_CORRECTED && !day.isBefore(billsCorrected) ? MANY_WRONG_BILLS : WRONG_BILLS;
    }

    /** How far its patients' answers on a touchpoint lie from an ordinary practice's, in standard deviations. */
    double care(int touchpoint) {
        return role == Role.LESS_COMPASSION && touchpoint == 5 ? LESS_COMPASSION : 0;
    }

    Odds generalHealth() {
        return role == Role.SICKER_PATIENTS ? Patients.SICK : Patients.USUAL;
    }

    /** 1 in the middle of January, -1 in the middle of July. */
    private static double winter(LocalDate day) {
        return StrictMath.cos(2 * Math.PI * (day.getDayOfYear() - 15) / 365.25);
    }
}
