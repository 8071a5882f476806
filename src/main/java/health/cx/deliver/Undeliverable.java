package health.cx.deliver;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Something that a person can mend keeps a delivery back; its message is part of a sentence for that person. */
public final class Undeliverable extends IOException {

    private static final long serialVersionUID = 1L;

    Undeliverable(String message) {
        this(message, null);
    }

    Undeliverable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What the file system says, in words that tell what to do. */
    static String words(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied; a program may have it open, or cx may not write there";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file of the folder's name is in the way";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
