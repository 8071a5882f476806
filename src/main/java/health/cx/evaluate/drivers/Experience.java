package health.cx.evaluate.drivers;

/**
 * What is known of a visit whose patient answered a survey; small, because there are as many as respondents.
 *
 * @param respondent the respondent's number
 * @param waited minutes until seen, 0 or more; NaN where not known
 * @param withProvider minutes with the provider, 0 or more; NaN where not known
 * @param perceived minutes of waiting as the patient remembers them; NaN where not answered
 * @param patientType why the patient came, a word of the contract; empty where not known
 * @param known the marks that are known, a bit each
 * @param marked the marks that the visit has, a bit each
 */
public record Experience(
        int respondent, float waited, float withProvider, float perceived, String patientType, int known, int marked) {

    /** The same with a mark known. */
    public Experience with(Mark mark, boolean has) {
        int bit = mark.bit();
        return new Experience(
                respondent,
                waited,
                withProvider,
                perceived,
                patientType,
                known | bit,
                has ? marked | bit : marked & ~bit);
    }

    boolean knows(Mark mark) {
        return (known & mark.bit()) != 0;
    }

    boolean has(Mark mark) {
        return (marked & mark.bit()) != 0;
    }
}
