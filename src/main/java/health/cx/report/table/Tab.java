package health.cx.report.table;

import java.util.Locale;

/**
 * A sheet's two names.
 *
 * @param id the same in every language: {@code waits-by-hour}
 * @param name what people read, at most 31 characters: {@code Waits by hour}
 */
public record Tab(String id, String name) {

    /** The name of its Excel table, for formulas: {@code WaitsByHour}. */
    String tableName() {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    /** The name of its twin: {@code waits-by-hour.csv}. */
    String fileName() {
        return id + ".csv";
    }
}
