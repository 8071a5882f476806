package health.cx.report.edition;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Practice;
import health.cx.evaluate.habit.Habits;
import health.cx.evaluate.segment.Segments;
import java.util.List;

/**
 * One issue of the reports: all that its workbooks, tables and manifest are made from.
 *
 * @param evaluation figures, comparisons and verdicts
 * @param accounts what became of the rows of every source file
 * @param matches how many rows found their visit
 * @param money per practice, and for {@link health.cx.evaluate.Figure#NETWORK}
 * @param waits per practice, and for the network; weekday by hour
 * @param payers per practice, and for the network; in the order shown
 * @param counts of follow-ups, messages and hand-offs, per practice and for the network; in the order shown
 * @param partners hand-offs by partner, per practice; in the order shown
 * @param segments who came and how they fare, per practice and for the network; in the order shown
 * @param habits the habits of a good practice, per practice and for the network; in the order shown
 * @param providers what providers are called
 * @param examples practices that agreed to be named to others as one to learn from
 * @param provenance where it came from
 */
public record Edition(
        Evaluation evaluation,
        List<SourceAccount> accounts,
        List<MatchRate> matches,
        List<Money> money,
        List<WaitCell> waits,
        List<PayerLine> payers,
        List<EventCount> counts,
        List<PartnerLine> partners,
        Segments segments,
        Habits habits,
        List<ProviderName> providers,
        List<Practice> examples,
        Provenance provenance) {

    /** The same of another evaluation. */
    public Edition with(Evaluation another) {
        return with(another, segments);
    }

    /** The same of another evaluation, divided otherwise. */
    public Edition with(Evaluation another, Segments others) {
        return new Edition(
                another,
                accounts,
                matches,
                money,
                waits,
                payers,
                counts,
                partners,
                others,
                habits,
                providers,
                examples,
                provenance);
    }
}
