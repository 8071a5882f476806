package health.cx.warehouse;

import java.time.LocalDate;

/**
 * A service date whose rows a run changed in one table.
 *
 * @param date the service date
 * @param table the table
 * @param before rows of that date before the run
 * @param after rows of that date behind it; as many as before where they were corrected
 */
public record ChangedDate(LocalDate date, String table, long before, long after) {}
