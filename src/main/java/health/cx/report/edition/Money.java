package health.cx.report.edition;

import java.math.BigDecimal;

/**
 * The money of one practice in the months of the bill window; none of these is netted against another.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param charged charges
 * @param denied charges denied at first
 * @param corrected amounts corrected or voided after the first statement, as a positive number
 * @param refunded refunds paid, as a positive number
 */
public record Money(
        String practiceId, BigDecimal charged, BigDecimal denied, BigDecimal corrected, BigDecimal refunded) {}
