package health.cx.source.mapping;

import java.nio.file.Path;
import java.util.Map;

/**
 * One input file as one mapping reads it.
 *
 * @param mapping how it is read
 * @param path where it is
 * @param name its path below the input folder, with {@code /}
 * @param bytes its size
 * @param sha256 the hash of its content
 * @param lookUps the second files that its mapping looks values up in, by name
 */
public record InputFile(
        Mapping mapping, Path path, String name, long bytes, String sha256, Map<String, LookUp> lookUps) {

    /** A file whose mapping looks nothing up. */
    public InputFile(Mapping mapping, Path path, String name, long bytes, String sha256) {
        this(mapping, path, name, bytes, sha256, Map.of());
    }

    /** The same under another name. */
    public InputFile named(String other) {
        return new InputFile(mapping, path, other, bytes, sha256, lookUps);
    }
}
