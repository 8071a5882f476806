package health.cx.report.edition;

import health.cx.evaluate.Outcome;

/**
 * How many of something there were.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param outcome what it is read from
 * @param what the thing counted, {@code complaints} for example
 * @param open whether it is what is still open on the newest date; otherwise it was counted over the outcome's window
 * @param number how many
 */
public record EventCount(String practiceId, Outcome outcome, String what, boolean open, long number) {}
