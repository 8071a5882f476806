package health.cx.report.edition;

import java.time.DayOfWeek;

/**
 * The wait to be seen of one weekday and hour, in the months of the log window.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param day weekday of the visit, local time
 * @param hour 0 to 23, of the time from which the wait counts
 * @param medianMinutes half of the visits waited no longer
 * @param visits visits behind the median
 */
public record WaitCell(String practiceId, DayOfWeek day, int hour, double medianMinutes, long visits) {}
