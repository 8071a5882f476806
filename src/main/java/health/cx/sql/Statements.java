package health.cx.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The text of the statements: {@code star/fact_visit} is the file {@code sql/star/fact_visit.sql}. */
public final class Statements {

    private Statements() {}

    /** The statement of this name. */
    public static String text(String name) {
        String file = "/sql/" + name + ".sql";
        try (InputStream text = Statements.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalArgumentException("there is no statement " + file);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statement with names of tables or columns put in place of {@code {name}}; never values. */
    public static String text(String name, Map<String, String> names) {
        String text = text(name);
        for (var entry : names.entrySet()) {
            text = text.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return text;
    }
}
