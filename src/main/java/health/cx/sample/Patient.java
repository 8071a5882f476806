package health.cx.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A patient of a practice.
 *
 * @param number which of the practice's patients
 * @param established whether the patient came before the first day of the sample
 * @param mood how much better than others this person answers, in standard deviations
 */
record Patient(
        int number,
        String id,
        int birthYear,
        String sex,
        String postalCode,
        String rurality,
        int education,
        int generalHealth,
        int deprivation,
        String language,
        String insurance,
        int distance,
        boolean established,
        double mood) {

    private static final Odds FIRST_NAMES = Odds.of("Ada 1, Bo 1, Cleo 1, Dara 1, Eli 1, Fay 1, Gus 1, Hana 1, Ivo 1");
    private static final Odds LAST_NAMES =
            Odds.of("Madeup 1, Sample 1, Fictive 1, Nobody 1, Invented 1, Testcase 1, Placeholder 1");

    String payer() {
        int turn = number % 2 + 1;
        return switch (insurance) {
            case "government" -> "G" + turn;
            case "commercial" -> "C" + turn;
            case "self_pay" -> "S1";
            default -> "O1";
        };
    }

    boolean selfPay() {
        return insurance.equals("self_pay");
    }

    /** A row of patients.csv, direct identifiers included: the warehouse must not keep them. */
    Row row(Dice dice, @Nullable Integer knownHealth) {
        String first = FIRST_NAMES.draw(dice);
        String last = LAST_NAMES.draw(dice);
        return Row.of(Subject.PATIENTS, LocalDate.EPOCH)
                .set("patient_id", id)
                .set("first_name", first)
                .set("last_name", last)
                .set("email", first + number + "@example.org")
                .set("phone", "555-01" + dice.between(10, 99))
                .set("birth_year", birthYear)
                .set("sex", sex)
                .set("postal_code", postalCode)
                .set("rurality", rurality)
                .set("education", education)
                .set("general_health", knownHealth)
                .set("deprivation_quintile", deprivation)
                .set("language", language)
                .set("insurance_class", insurance)
                .set("distance_km", distance);
    }
}
