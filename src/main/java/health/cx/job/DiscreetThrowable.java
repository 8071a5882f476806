package health.cx.job;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A throwable for the log, whose message is without what may come from a row: quoted text and numbers. */
final class DiscreetThrowable implements IThrowableProxy {

    /** What speaks of files and of the machine; a reader of the log needs their numbers and paths. */
    private static final Pattern HARMLESS =
            Pattern.compile("java\\.(io|nio)\\..*|java\\.lang\\.(OutOfMemoryError|NullPointerException)"
                    + "|health\\.cx\\.(job\\.HeldBack|source\\.InvalidInput)");

    /** Errors of DuckDB that speak of the machine, or of our SQL before it met a row. */
    private static final Set<String> HARMLESS_ERRORS =
            Set.of("IO Error", "Out of Memory Error", "Catalog Error", "Binder Error", "Parser Error");

    /** From the first quote to the last: a value may hold quotes of its own. The ' of can't begins none. */
    private static final Pattern VALUE = Pattern.compile("\".*\"|(?<!\\pL)'.*'|\\d[\\d.,:/-]*", Pattern.DOTALL);

    private final IThrowableProxy thrown;

    DiscreetThrowable(IThrowableProxy thrown) {
        this.thrown = thrown;
    }

    @Override
    public @Nullable String getMessage() {
        String message = thrown.getMessage();
        return message == null || HARMLESS.matcher(getClassName()).matches() || isHarmless(message)
                ? message
                : VALUE.matcher(message).replaceAll("…");
    }

    private static boolean isHarmless(String message) {
        return HARMLESS_ERRORS.contains(message.substring(0, Math.max(0, message.indexOf(':'))));
    }

    @Override
    public String getClassName() {
        return thrown.getClassName();
    }

    @Override
    public String getOverridingMessage() {
        return thrown.getOverridingMessage();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return thrown.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return thrown.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        return thrown.getCause() == null ? null : new DiscreetThrowable(thrown.getCause());
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return Arrays.stream(thrown.getSuppressed()).map(DiscreetThrowable::new).toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
        return thrown.isCyclic();
    }
}
