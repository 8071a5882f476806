package health.cx.source.rejects;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** A number as spreadsheets write it: without the zeros in front, with a decimal comma, or as 9.38E+04. */
record SheetNumber(BigDecimal value, boolean scientific) {

    /** The digits that a spreadsheet keeps of a number. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.DOWN);

    /** Reads a number with a decimal point. */
    static Optional<SheetNumber> of(String text) {
        return text.matches("[+-]?\\d{1,200}(\\.\\d{1,200})?([eE][+-]?\\d{1,3})?")
                ? Optional.of(new SheetNumber(new BigDecimal(text), text.matches(".*[eE].*")))
                : Optional.empty();
    }

    /** Reads a number with a decimal point or comma. */
    static Optional<SheetNumber> loosely(String text) {
        return of(text.replace(',', '.'));
    }

    /** Whether a spreadsheet can have made the other one of this. */
    boolean canBecome(SheetNumber other) {
        return isSame(value, other.value)
                || isSame(value.round(KEPT), other.value)
                || (other.scientific && isSame(value.round(new MathContext(other.value.precision())), other.value));
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
