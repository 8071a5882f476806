package health.cx.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A job file, source file, argument or input that nothing can be done with until a person mends it. The message is for
 * that person: where (file, line, column), what, what was expected, what to do.
 */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with its sentence. */
    public InvalidInput(String message) {
        this(message, null);
    }

    /** An error with its sentence and the cause for the log. */
    public InvalidInput(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static InvalidInput at(Path file, int line, int column, String message) {
        return new InvalidInput(file + ", line " + line + ", column " + column + ": " + message);
    }
}
