package health.cx.report.excel;

import java.time.LocalDate;

/**
 * A workbook's document properties.
 *
 * @param title what it is
 * @param creator what made it
 * @param date what it is dated by; of the data, never of the clock
 */
public record Imprint(String title, String creator, LocalDate date) {}
