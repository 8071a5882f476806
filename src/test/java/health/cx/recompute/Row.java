package health.cx.recompute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of an input file. An empty cell, a column that the file lacks and a value that can't be read are all null; who
 * wants to tell them apart asks {@link #has}.
 */
record Row(String file, CSVRecord cells) {

    private static final Set<String> YES = Set.of("yes", "true", "y", "1");

    @Nullable
    String text(String column) {
        if (!cells.isSet(column)) {
            return null;
        }
        String cell = cells.get(column).strip();
        return cell.isEmpty() ? null : cell;
    }

    boolean has(String column) {
        return text(column) != null;
    }

    String required(String column) {
        String cell = text(column);
        if (cell == null) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s line %d: no %s", file, cells.getRecordNumber() + 1, column));
        }
        return cell;
    }

    @Nullable
    LocalDate date(String column) {
        String cell = text(column);
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Nullable
    LocalDateTime clock(String column) {
        String cell = text(column);
        try {
            return cell == null ? null : LocalDateTime.parse(cell);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether it says yes, in whatever common way. */
    boolean yes(String column) {
        String cell = text(column);
        return cell != null && YES.contains(cell.toLowerCase(Locale.ROOT));
    }

    @Nullable
    BigDecimal number(String column) {
        String cell = text(column);
        try {
            return cell == null ? null : new BigDecimal(cell);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
