package health.cx.report;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/** What keeps a file from its place. */
final class Obstacle {

    private Obstacle() {}

    /** In words for people: which file, and why. */
    static String words(FileSystemException why) {
        // where moving into the place failed, the place is the other file
        Path place = Path.of(Objects.requireNonNullElse(why.getOtherFile(), String.valueOf(why.getFile())));
        String reason = why instanceof AccessDeniedException
                ? "access is denied; a program may have it open, or cx may not write there"
                : Objects.requireNonNullElse(why.getReason(), "something of that name is in the way");
        return place.getFileName() + " (" + reason + ")";
    }
}
