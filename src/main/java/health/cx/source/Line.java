package health.cx.source;

import org.jspecify.annotations.Nullable;

/** What became of one record of an input file: exactly one of these three. */
public sealed interface Line {

    /** The physical line it starts on, counted from 1, the header included. */
    long number();

    /**
     * A record whose values stand in the contract's order.
     *
     * @param number the line it starts on
     * @param values text per column of the subject; null where there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // a row is read once, in order, by one thread; a copy would be waste
    record Row(long number, @Nullable String[] values) implements Line {}

    /** A record that the mapping's row filter leaves out. */
    record Filtered(Row row) implements Line {

        @Override
        public long number() {
            return row.number();
        }
    }

    /**
     * A record that can't be split into values; its text is kept nowhere, look it up in the file.
     *
     * @param reason stable code
     * @param expected what was expected, a sentence
     */
    record Broken(long number, String reason, String expected) implements Line {}
}
