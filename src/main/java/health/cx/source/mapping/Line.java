package health.cx.source.mapping;

import health.cx.source.records.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one record of an input file: exactly one of these three. */
public sealed interface Line {

    /** Where it stands. */
    Place place();

    /**
     * A record whose values stand in the contract's order.
     *
     * @param place where it stands
     * @param values text per column of the subject; null where there is none
     * @param problems columns whose value the source file could not make, such as a code that its look-up lacks
     * @param answers of a wide survey, one per item; empty where a record is one row
     */
    @SuppressWarnings("ArrayRecordComponent") // a row is read once, in order, by one thread; a copy would be waste
    record Row(Place place, @Nullable String[] values, List<Problem> problems, List<Answer> answers) implements Line {

        /** A row without problems that is one row of its subject. */
        public Row(Place place, @Nullable String[] values) {
            this(place, values, List.of(), List.of());
        }
    }

    /**
     * A value that could not be made.
     *
     * @param column its position in the subject
     * @param reason stable code
     * @param expected what was expected, a sentence
     */
    record Problem(int column, String reason, String expected) {}

    /**
     * One item of a wide survey.
     *
     * @param item its id in the measure dictionary
     * @param answer its text; null where it is missing
     */
    record Answer(String item, @Nullable String answer) {}

    /** A record that the mapping's row filter leaves out. */
    record Filtered(Row row) implements Line {

        @Override
        public Place place() {
            return row.place();
        }
    }

    /**
     * A record that can't be split into values; its text is kept nowhere, look it up in the file.
     *
     * @param place where it stands
     * @param reason stable code
     * @param expected what was expected, a sentence
     */
    record Broken(Place place, String reason, String expected) implements Line {}
}
