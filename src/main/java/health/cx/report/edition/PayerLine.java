package health.cx.report.edition;

import java.math.BigDecimal;

/**
 * The bills of one practice to one class of payers, in the months of the bill window.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param payerClass for people: {@code Medicare}
 * @param visits visits billed
 * @param accuracyNumerator visits with no correction, refund or void after the first statement
 * @param accuracyDenominator visits with a statement
 * @param deniedNumerator charge lines denied at first
 * @param deniedDenominator charge lines billed to a payer
 * @param charges sum of charges
 */
public record PayerLine(
        String practiceId,
        String payerClass,
        long visits,
        long accuracyNumerator,
        long accuracyDenominator,
        long deniedNumerator,
        long deniedDenominator,
        BigDecimal charges) {}
