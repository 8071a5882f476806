package health.cx.evaluate;

import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.RoleModel;
import health.cx.evaluate.trend.ControlChart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is said about a network in one reported period; the workbooks show it and compute nothing.
 *
 * @param period the reported period
 * @param dataUntil the newest date in the data
 * @param practices in order of id
 * @param members the practices whose answers make up the network's scores, by id
 * @param measures in the dictionary's order
 * @param windows the months compared, one per kind of outcome
 * @param figures in order of practice ({@link Figure#NETWORK} first), period, measure in the dictionary's order, and
 *     statistic
 * @param comparisons in order of practice (the network first; it has no peers), comparison, and measure in the dictionary's order
 * @param adjusters what survey scores are adjusted for, in the dictionary's order
 * @param adjustments receipts of adjusted scores, by practice and measure; none without adjusters
 * @param rankings where practices stand on headline survey scores, by measure and practice
 * @param funnels where practices' rates lie among all, by measure and practice; none with too few practices
 * @param charts how measures went over time, in order of practice (the network first) and measure in the dictionary's order
 * @param drivers what goes with the rating, by practice (the network first) and topic; none without a survey window
 * @param models whom practices can learn from; the network's business alone
 * @param certificate by which policy figures were hidden, and how many
 * @param notes on what was chosen or could not be computed, and why
 */
public record Evaluation(
        Period period,
        LocalDate dataUntil,
        List<Practice> practices,
        Set<String> members,
        List<Measure> measures,
        Map<Outcome, Window> windows,
        List<Figure> figures,
        List<Comparison> comparisons,
        List<Adjuster> adjusters,
        List<Adjustment> adjustments,
        List<Ranking> rankings,
        List<FunnelPoint> funnels,
        List<ControlChart> charts,
        List<DriverLine> drivers,
        List<RoleModel> models,
        Certificate certificate,
        List<Remark> notes) {

    /** The same with these comparisons and lines of drivers only. */
    public Evaluation with(List<Comparison> someComparisons, List<DriverLine> someDrivers) {
        return with(someComparisons, someDrivers, certificate);
    }

    /** The same with another certificate. */
    public Evaluation with(Certificate another) {
        return with(comparisons, drivers, another);
    }

    private Evaluation with(List<Comparison> someComparisons, List<DriverLine> someDrivers, Certificate another) {
        return new Evaluation(
                period,
                dataUntil,
                practices,
                members,
                measures,
                windows,
                figures,
                someComparisons,
                adjusters,
                adjustments,
                rankings,
                funnels,
                charts,
                someDrivers,
                models,
                another,
                notes);
    }
}
