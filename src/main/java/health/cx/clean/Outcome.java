package health.cx.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one line of an input file: every line ends as exactly one of these. */
public sealed interface Outcome {

    /** The physical line, counted from 1. */
    long line();

    /** The amount of a charge as it stands in the line, in ten-thousandths, for the balance of charges; 0 for others. */
    long charge();

    /**
     * A typed record.
     *
     * @param line its line
     * @param charge the amount, if it is a charge
     * @param rowKey 64-bit hash of the natural key
     * @param contentHash 64-bit hash of everything but {@code recorded_at}
     * @param utcClocks bit i is set where the i-th clock of the subject came with an offset and is in UTC
     * @param values per column of the subject: String; Integer; Long for a day (epoch day), a clock (microseconds since
     *     1970-01-01T00:00), an amount (ten-thousandths) and a key; null where there is none or it isn't stored
     * @param flags values that could not be read and became null
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, to the appender
    record Kept(
            long line,
            long charge,
            long rowKey,
            long contentHash,
            int utcClocks,
            @Nullable Object[] values,
            List<Flag> flags)
            implements Outcome {}

    /**
     * A line that is not taken.
     *
     * @param line its line
     * @param charge the amount, if it is a charge whose amount can be read
     * @param column the faulty column; null where the line as a whole is faulty
     * @param value the faulty value, blank where it names a person
     * @param reason stable code, listed in docs/contract.md
     * @param expected what was expected, a sentence
     * @param mapped the line as the contract sees it, identifying values blanked; null where it could not be split
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, to the reject table
    record Rejected(
            long line,
            long charge,
            @Nullable String column,
            @Nullable String value,
            String reason,
            String expected,
            @Nullable String @Nullable [] mapped)
            implements Outcome {}

    /** A line that the source file's row filter leaves out. */
    record Filtered(long line, long charge) implements Outcome {}

    /**
     * A value that could not be read, in a row that is kept without it.
     *
     * @param column its column
     * @param reason the code that would have rejected a stricter column
     */
    record Flag(String column, String reason) {}
}
