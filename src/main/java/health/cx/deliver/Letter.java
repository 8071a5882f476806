package health.cx.deliver;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail.
 *
 * @param to recipients
 * @param subject its subject
 * @param text its text
 * @param enclosed a workbook that goes with it; null for none
 */
public record Letter(
        List<String> to,
        String subject,
        String text,
        @Nullable Path enclosed) {}
