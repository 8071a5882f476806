package health.cx.source;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the workbooks speak and look: {@code report: {language: es, template: jobs/templates/lakeside}}. Which languages there
 * are is not known here, only where one is named.
 *
 * @param language a BCP 47 tag, and the place to name where there are no words in it; null for English
 * @param template the template's file; null without one
 */
public record Appearance(@Nullable Yaml language, @Nullable Path template) {

    private static final String FILE = "template.yaml";

    static Appearance read(Yaml report, Path home) {
        return new Appearance(
                report.find("language").orElse(null),
                report.find("template")
                        .map(template -> file(home.resolve(template.text())))
                        .orElse(null));
    }

    /** A folder holds its template under a fixed name. */
    private static Path file(Path path) {
        return Files.isDirectory(path) ? path.resolve(FILE) : path;
    }
}
