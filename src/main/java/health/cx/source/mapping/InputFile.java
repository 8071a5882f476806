package health.cx.source.mapping;

import java.nio.file.Path;

/**
 * One input file as one mapping reads it.
 *
 * @param mapping how it is read
 * @param path where it is
 * @param name its path below the input folder, with {@code /}
 * @param bytes its size
 * @param sha256 the hash of its content
 */
public record InputFile(Mapping mapping, Path path, String name, long bytes, String sha256) {}
