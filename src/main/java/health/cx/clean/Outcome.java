package health.cx.clean;

import health.cx.source.records.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one line of an input file: every line ends as exactly one of these. */
public sealed interface Outcome {

    /** Where in its file the line stands. */
    Place place();

    /** The amount of a charge as it stands in the line, in ten-thousandths, for the balance of charges; 0 for others. */
    long charge();

    /**
     * A line that is taken.
     *
     * @param place where it stands
     * @param charge the amount, if it is a charge
     * @param records the typed records that it makes: one, or one per item of a wide survey
     * @param flags values that could not be read and became null
     */
    record Kept(Place place, long charge, List<TypedRecord> records, List<Flag> flags) implements Outcome {}

    /**
     * A line that is not taken.
     *
     * @param place where it stands
     * @param charge the amount, if it is a charge whose amount can be read
     * @param column the faulty column; null where the line as a whole is faulty
     * @param value the faulty value, blank where it names a person
     * @param reason stable code, listed in docs/contract.md
     * @param expected what was expected, a sentence
     * @param mapped the line as the contract sees it, identifying values blanked; null where it could not be split
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, to the reject table
    record Rejected(
            Place place,
            long charge,
            @Nullable String column,
            @Nullable String value,
            String reason,
            String expected,
            @Nullable String @Nullable [] mapped)
            implements Outcome {}

    /** A line that the source file's row filter leaves out. */
    record Filtered(Place place, long charge) implements Outcome {}

    /**
     * A value that could not be read, in a row that is kept without it.
     *
     * @param column its column
     * @param reason the code that would have rejected a stricter column
     */
    record Flag(String column, String reason) {}
}
