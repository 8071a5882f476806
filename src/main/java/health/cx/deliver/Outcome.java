package health.cx.deliver;

import java.nio.file.Path;

/** What became of a parcel. */
public sealed interface Outcome {

    /** It was delivered before, and is as it was. */
    record Unchanged() implements Outcome {}

    /**
     * It lies in its place.
     *
     * @param file its place
     * @param mailed whether it was mailed as well
     */
    record Delivered(Path file, boolean mailed) implements Outcome {}

    /**
     * It, or its mail, waits for the next run.
     *
     * @param sentence why, for people
     */
    record Waiting(String sentence) implements Outcome {}
}
