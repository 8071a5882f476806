package health.cx.job;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a run does beyond reading what is new.
 *
 * @param range service dates that are rebuilt, whether anything of them is new or not; null for none
 * @param reload whether the files that are present are read again
 * @param reissue whether older issues that are outdated are written again
 * @param occasion why it runs where none of these is asked for, in a few words
 */
public record Rerun(@Nullable Range range, boolean reload, boolean reissue, String occasion) {

    /** An ordinary night. */
    public static final Rerun NOTHING = of("nightly run");

    /** What follows a replay. */
    static final Rerun REPLAY = of("replay");

    /** What follows when something is forgotten. */
    static final Rerun FORGET = of("forget");

    /** What a person asks for. */
    public Rerun(@Nullable Range range, boolean reload, boolean reissue) {
        this(range, reload, reissue, NOTHING.occasion);
    }

    private static Rerun of(String occasion) {
        return new Rerun(null, false, false, occasion);
    }

    /**
     * Service dates.
     *
     * @param from the first
     * @param to the last
     */
    public record Range(LocalDate from, LocalDate to) {

        /** Whether any day from one to another, both included, lies in it. */
        boolean overlaps(LocalDate first, LocalDate last) {
            return !first.isAfter(to) && !last.isBefore(from);
        }

        /** As people and folders write it: {@code 2026-03-04..2026-03-31}. */
        @Override
        public String toString() {
            return from + ".." + to;
        }
    }

    /** Why what a run with this writes is written. */
    String reason() {
        if (range == null) {
            return reissue ? "reissue" : occasion;
        }
        return (reload ? "reload of " : "rerun of ") + range;
    }

    /** Whether a run is wanted even where nothing is new. */
    boolean isWanted() {
        return range != null || reload || reissue;
    }
}
