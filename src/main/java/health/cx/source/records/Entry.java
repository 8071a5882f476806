package health.cx.source.records;

import org.jspecify.annotations.Nullable;

/** One record of an input file: its fields, or that it could not be split into them. */
public sealed interface Entry {

    /** The physical line it starts on, counted from 1. */
    long line();

    /**
     * A record that could be split.
     *
     * @param line the line it starts on
     * @param values text per field of {@link Records#fields()}, as it stands in the file; null where the record has no
     *     such field
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, by one thread
    record Fields(long line, @Nullable String[] values) implements Entry {}

    /**
     * A record that could not; its text is kept nowhere, look it up in the file.
     *
     * @param line the line it starts on
     * @param reason stable code
     * @param expected what was expected, a sentence
     */
    record Broken(long line, String reason, String expected) implements Entry {}
}
