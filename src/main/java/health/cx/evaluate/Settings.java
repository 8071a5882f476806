package health.cx.evaluate;

import health.cx.evaluate.disclose.Policy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * What an evaluation is asked for.
 *
 * @param period the reported period
 * @param dataUntil the newest date in the data
 * @param history how many months of trend, counted back from the period's last
 * @param peersAtLeast how many others a peer group needs; below it the whole network serves
 * @param policy how few people may stand behind what is shown
 * @param closes per kind of outcome and month the day on which its last outcome window closes
 */
public record Settings(
        Period period,
        LocalDate dataUntil,
        int history,
        int peersAtLeast,
        Policy policy,
        Map<Outcome, Map<YearMonth, LocalDate>> closes) {

    /** Under the policy of a house's own workbooks. */
    public Settings(
            Period period,
            LocalDate dataUntil,
            int history,
            int peersAtLeast,
            Map<Outcome, Map<YearMonth, LocalDate>> closes) {
        this(period, dataUntil, history, peersAtLeast, Policy.OWN, closes);
    }
}
