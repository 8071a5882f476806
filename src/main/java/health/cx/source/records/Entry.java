package health.cx.source.records;

import org.jspecify.annotations.Nullable;

/** One record of an input file: its fields, or that it could not be split into them. */
public sealed interface Entry {

    /** Where it stands. */
    Place place();

    /**
     * A record that could be split.
     *
     * @param place where it stands
     * @param values text per field of {@link Records#fields()}, as it stands in the file; null where the record has no
     *     such field
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, by one thread
    record Fields(Place place, @Nullable String[] values) implements Entry {}

    /**
     * A record that could not; its text is kept nowhere, look it up in the file.
     *
     * @param place where it stands
     * @param reason stable code
     * @param expected what was expected, a sentence
     */
    record Broken(Place place, String reason, String expected) implements Entry {}
}
