package health.cx.source.rejects;

import health.cx.source.Column;
import health.cx.source.ColumnType;
import java.util.Optional;

/**
 * Tells what a person corrected from what the spreadsheet did by itself while it had the file, and puts what it made of
 * a person's dates and numbers back into a form that is read.
 *
 * @param decimalComma whether it writes numbers with a comma
 * @param order how it writes days, as far as the file tells
 */
public record Spreadsheet(boolean decimalComma, Optional<DayOrder> order) {

    /** Short texts that spreadsheets take for days: 1-2, 3/4, MAR1. */
    private static final String LIKE_A_DAY = "\\p{Alnum}{1,5}[-/. ]?\\p{Alnum}{0,5}";

    private static final String NAMED_DAY = "\\d{1,2}[-. ]+\\p{L}{3,4}\\.?([- ]\\d{2,4})?|\\p{L}{3,4}\\.?[- ]\\d{2,4}";

    /**
     * Whether a value is as the file of rejects showed it.
     *
     * @param column the column
     * @param atFault whether it is the one at fault: there, only what can't be a correction counts as the spreadsheet's
     * @param shown its value as a run wrote it; empty where there was none
     * @param found its value in the file that came back
     */
    public boolean leaves(Column column, boolean atFault, String shown, String found) {
        if (found.equals(shown) || text(found).equals(shown)) {
            return true;
        }
        if (found.isEmpty() || shown.isEmpty()) {
            return false;
        }
        return rewritesClock(atFault, shown, found)
                || rewritesNumber(column, atFault, shown, found)
                || (found.equalsIgnoreCase(shown) && shown.matches("true|false"))
                || (!atFault && shown.matches(LIKE_A_DAY) && found.matches(NAMED_DAY));
    }

    private static boolean rewritesClock(boolean atFault, String shown, String found) {
        Optional<SheetClock> clock = SheetClock.of(shown);
        Optional<SheetClock> other = SheetClock.of(found);
        return clock.isPresent()
                && other.isPresent()
                && (clock.get().isIso() || !atFault)
                && clock.get().canBecome(other.get());
    }

    /** A whole number that was written as 3.0 is at fault for its form alone, so that 3 is a correction. */
    private static boolean rewritesNumber(Column column, boolean atFault, String shown, String found) {
        if (atFault && column.type() == ColumnType.INTEGER) {
            return false;
        }
        Optional<SheetNumber> number = atFault ? SheetNumber.of(shown) : SheetNumber.loosely(shown);
        Optional<SheetNumber> other = SheetNumber.loosely(found);
        return number.isPresent() && other.isPresent() && number.get().canBecome(other.get());
    }

    /**
     * What a person wrote, in the form that the mapping reads, where the spreadsheet's can be told; else as it stands.
     *
     * @param column the column
     * @param decimal what the mapping has before the decimals
     * @param found what stands in the file that came back
     */
    public String corrected(Column column, char decimal, String found) {
        String text = text(found);
        return switch (column.type()) {
            case DATE, CLOCK ->
                SheetClock.of(text)
                        .filter(clock -> !clock.isIso())
                        .flatMap(clock -> clock.iso(order))
                        .orElse(text);
            case MONEY, DECIMAL -> decimal == ',' ? withComma(text) : withPoint(text);
            default -> text;
        };
    }

    private String withPoint(String text) {
        return decimalComma && text.matches("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+")
                ? text.replace(".", "").replace(',', '.')
                : text;
    }

    /** Three digits behind a point are left as they are: they may as well be thousands. */
    private static String withComma(String text) {
        return text.matches("[+-]?\\d+\\.(\\d{1,2}|\\d{4})") ? text.replace('.', ',') : text;
    }

    private static String text(String found) {
        return RejectColumns.plain(found);
    }
}
