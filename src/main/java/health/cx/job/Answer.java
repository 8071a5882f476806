package health.cx.job;

import health.cx.source.rejects.RejectedLine;

/**
 * What a replay says to one line of a file of rejects.
 *
 * @param line the line
 * @param fate what becomes of it
 * @param words more about it, without its values
 */
record Answer(RejectedLine line, Fate fate, String words) {

    /** What becomes of a line. */
    enum Fate {
        /** Corrected, and good now. */
        REPLAYED,
        /** Corrected, and not good yet. */
        STILL_REJECTED,
        /** As it was written. */
        UNCHANGED,
        /** Accepted before. */
        CLOSED,
        /** There is no such record. */
        UNKNOWN,
        /** The input file is no longer there as it was. */
        ORIGINAL_MISSING;

        String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
