package health.cx.sample;

/** A practice's patients: each a pure function of seed, practice and number, so that none has to be remembered. */
final class Patients {

    static final Odds USUAL = Odds.of("1 15, 2 30, 3 33, 4 16, 5 6");
    static final Odds SICK = Odds.of("1 4, 2 12, 3 26, 4 35, 5 23");

    private static final int BOTH_EVERY = 97;
    private static final double HEALTH_UNKNOWN = 0.02;
    private static final Odds SEXES = Odds.of("female 54, male 45, other 1");
    private static final Odds EDUCATION = Odds.of("1 4, 2 9, 3 30, 4 27, 5 18, 6 12");
    private static final Odds LANGUAGES = Odds.of("en 84, es 8, pt 4, vi 2, - 2");
    private static final Odds UNDER_65 = Odds.of("commercial 66, government 20, self_pay 10, other 4");
    private static final Odds FROM_65 = Odds.of("commercial 12, government 84, self_pay 2, other 2");
    private static final Odds RURALITIES = Odds.of("urban 35, suburban 40, rural 23, tourism 2");

    private final Practice practice;
    private final Truths truths;
    private final SampleNetwork network;

    Patients(Practice practice, Truths truths, SampleNetwork network) {
        this.practice = practice;
        this.truths = truths;
        this.network = network;
    }

    /** Some patients go more often than others. */
    Patient anyone(Dice dice) {
        double u = dice.fraction();
        return patient((int) (practice.patients() * u * StrictMath.sqrt(u)));
    }

    Patient patient(int number) {
        Dice dice = person(number);
        int age = Math.max(18, Math.min(95, (int) (52 + 19 * dice.normal())));
        return new Patient(
                number,
                Ids.padded(practice.number() + "-", number, 4),
                network.from().getYear() - age,
                SEXES.draw(dice),
                String.valueOf(10_000 + 37 * dice.between(0, 60)),
                RURALITIES.draw(dice),
                Integer.parseInt(EDUCATION.draw(dice)),
                Integer.parseInt(truths.generalHealth().draw(dice)),
                dice.between(1, 5),
                LANGUAGES.draw(dice),
                (age < 65 ? UNDER_65 : FROM_65).draw(dice),
                (int) Math.min(90, dice.around(6, 0.9)),
                dice.chance(0.8),
                dice.normal());
    }

    Row row(int number) {
        Patient patient = patient(number);
        Dice dice = Dice.brief(network.seed() + 1, owner(number), number);
        boolean unknown = dice.chance(HEALTH_UNKNOWN);
        return patient.row(dice, unknown ? null : patient.generalHealth());
    }

    /** One in 97 is also, under another id, a patient of the practice before: the same person, the same dice. */
    private Dice person(int number) {
        return Dice.brief(network.seed(), owner(number), number);
    }

    private int owner(int number) {
        boolean both = number % BOTH_EVERY == BOTH_EVERY - 1 && practice.number() % 2 == 0;
        return both ? practice.number() - 1 : practice.number();
    }
}
