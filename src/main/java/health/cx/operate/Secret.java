package health.cx.operate;

import health.cx.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The secret under which patients get their pseudonyms: from the environment, or made once and kept beside the data. */
public final class Secret {

    /** Names the environment variable that holds the secret; it goes before the file. */
    public static final String VARIABLE = "CX_SECRET";

    private Secret() {}

    /** The installation's secret; the file is readable by its owner only. */
    public static byte[] of(Path folder, @Nullable String fromEnvironment) {
        if (fromEnvironment != null && !fromEnvironment.isBlank()) {
            return fromEnvironment.getBytes(StandardCharsets.UTF_8);
        }
        Path file = folder.resolve("secret");
        try {
            OwnerOnly.makeFolder(folder);
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the secret " + file + " can't be read or made: " + e.getMessage(), e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        Path next = file.resolveSibling("secret.next");
        OwnerOnly.write(next, HexFormat.of().formatHex(bytes) + "\n");
        try {
            Files.move(next, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(next); // another process was faster; its secret counts
        }
    }
}
