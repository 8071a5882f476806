package health.cx.scenario;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** An output on which the report of one step is the last thing that happens: a run dies behind that step. */
public final class Deadly extends PrintStream {

    private final String step;

    /** Death behind a step. */
    public Deadly(String step) {
        super(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        this.step = step;
    }

    @Override
    public PrintStream printf(Locale locale, String format, Object... values) {
        if (List.of(values).contains(step)) {
            throw new AssertionError("died behind " + step);
        }
        return this;
    }
}
