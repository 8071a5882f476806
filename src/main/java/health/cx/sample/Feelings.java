package health.cx.sample;

/**
 * How a visit felt to the patient, in standard deviations around the usual.
 *
 * @param common what colours every answer: the person, the case mix and the day
 */
record Feelings(Visit visit, boolean wrongBill, Truths truths, double common) {

    private static final double PERSON = 0.35;
    private static final double DAY = 0.3;
    private static final double WORSE_HEALTH = -0.2;
    private static final double PAIN = -0.1;
    private static final double EDUCATION = -0.03;
    private static final double TEN_YEARS = 0.04;

    static Feelings about(Visit visit, boolean wrongBill, Truths truths, Dice dice) {
        Patient patient = visit.patient();
        double age = visit.date().getYear() - patient.birthYear();
        double caseMix = WORSE_HEALTH * (patient.generalHealth() - 2.7)
                + (visit.inPain() ? PAIN : 0)
                + EDUCATION * (patient.education() - 3.8)
                + TEN_YEARS * (age - 52) / 10;
        return new Feelings(visit, wrongBill, truths, caseMix + PERSON * patient.mood() + DAY * dice.normal());
    }

    /** The feeling about one of the seven touchpoints, about all of it (0), or a worry, which goes the other way (-1). */
    double at(int touchpoint) {
        return common
                + truths.care(touchpoint)
                + switch (touchpoint) {
                    case -1 -> -2 * common;
                    case 0 -> -0.008 * (visit.waited() - 12) + (wrongBill ? -0.3 : 0) + 0.5 * hurry();
                    case 3 -> -0.012 * (visit.waited() - 25);
                    case 4, 5 -> hurry();
                    case 7 -> wrongBill ? -1.2 : 0;
                    default -> 0;
                };
    }

    /** Consultations under ten minutes leave questions open. */
    private double hurry() {
        return -0.06 * Math.max(0, 10 - visit.minutesWithProvider());
    }
}
