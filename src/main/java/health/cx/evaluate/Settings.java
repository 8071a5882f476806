package health.cx.evaluate;

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
 * @param closes per kind of outcome and month the day on which its last outcome window closes
 */
public record Settings(
        Period period,
        LocalDate dataUntil,
        int history,
        int peersAtLeast,
        Map<Outcome, Map<YearMonth, LocalDate>> closes) {}
