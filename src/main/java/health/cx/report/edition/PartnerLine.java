package health.cx.report.edition;

/**
 * The hand-offs of one practice to one partner, in the months of the hand-off window.
 *
 * @param practiceId the practice
 * @param destination what kind of partner it is, {@code pharmacy} for example; empty if unknown
 * @param partnerId the practice's own id of it; empty if unknown
 * @param handOffs all of them
 * @param completed came back, in time or not
 * @param failed failed
 * @param late came back after the due day, or have not come back and the day is over
 * @param pending have not come back yet
 */
public record PartnerLine(
        String practiceId,
        String destination,
        String partnerId,
        long handOffs,
        long completed,
        long failed,
        long late,
        long pending) {}
