package health.cx.source.mapping;

import health.cx.source.InvalidInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FilenameUtils;

/**
 * The files of an input folder, each with the mappings that read it.
 *
 * @param files in order of name, then mapping
 * @param unread names of files that look like an export's, but no mapping reads
 */
public record Discovery(List<InputFile> files, List<String> unread) {

    private static final Set<String> EXPORTS = Set.of("csv", "tsv", "txt", "ndjson", "835", "edi");

    /** In bytes; a hash asks for a thousand at a time. */
    private static final int BUFFER = 1 << 16;

    /** Looks through the folder and its sub-folders but for {@code output}, which may lie within; a mapping that must find a file and does not is an error. */
    public static Discovery of(Path input, Path output, List<Mapping> mappings) {
        if (!Files.isDirectory(input)) {
            throw new InvalidInput(
                    input + ": there is no such input folder. Name the folder of the exports with --input.");
        }
        List<InputFile> files = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        LookUps lookUps = new LookUps(input);
        List<Path> paths = list(input, output.toAbsolutePath().normalize());
        // of a night without news this is what takes time
        Map<Path, String> hashes = paths.parallelStream()
                .filter(path -> mappings.stream().anyMatch(mapping -> mapping.reads(input.relativize(path))))
                .collect(Collectors.toMap(Function.identity(), Discovery::sha256));
        for (Path path : paths) {
            Path relative = input.relativize(path);
            List<Mapping> readers =
                    mappings.stream().filter(m -> m.reads(relative)).toList();
            String name = relative.toString().replace('\\', '/');
            if (readers.isEmpty()
                    && EXPORTS.contains(FilenameUtils.getExtension(name).toLowerCase(Locale.ROOT))) {
                unread.add(name);
            }
            for (Mapping mapping : readers) {
                String sha256 = Objects.requireNonNull(hashes.get(path));
                files.add(new InputFile(mapping, path, name, size(path), sha256, lookUps.of(mapping)));
            }
        }
        unread.removeAll(lookUps.names());
        mappings.stream().filter(m -> !m.optional()).forEach(m -> mustBeThere(input, m, files));
        return new Discovery(List.copyOf(files), List.copyOf(unread));
    }

    /** The file of this name below the input folder, if it is there and the mapping reads it. */
    public static Optional<InputFile> find(Path input, String name, Mapping mapping) {
        Path path = input.resolve(name).normalize();
        Path folder = input.normalize();
        return path.startsWith(folder) && mapping.reads(folder.relativize(path)) && Files.isRegularFile(path)
                ? Optional.of(
                        new InputFile(mapping, path, name, size(path), sha256(path), new LookUps(input).of(mapping)))
                : Optional.empty();
    }

    /**
     * A file on its own, in the nearest folder above it that can be the input folder: where the mapping reads it, and
     * finds what it looks up if any folder has that. Empty where the mapping does not read it.
     */
    public static Optional<InputFile> lone(Path file, Mapping mapping) {
        Path path = file.toAbsolutePath().normalize();
        List<Path> folders = Stream.iterate(path.getParent(), Objects::nonNull, Path::getParent)
                .filter(folder -> mapping.reads(folder.relativize(path)))
                .toList();
        return folders.stream()
                .filter(folder -> mapping.lookUps().values().stream()
                        .allMatch(lookUp -> Files.isRegularFile(folder.resolve(lookUp.file()))))
                .findFirst()
                .or(() -> folders.stream().findFirst())
                .flatMap(folder -> find(folder, folder.relativize(path).toString(), mapping));
    }

    private static void mustBeThere(Path input, Mapping mapping, List<InputFile> files) {
        if (files.stream().noneMatch(file -> file.mapping().equals(mapping))) {
            throw new InvalidInput(input + ": no file is named like '" + mapping.files() + "', which the source '"
                    + mapping.source() + "' needs for " + mapping.subject().id()
                    + ". Put the export there, or name its folder with --input.");
        }
    }

    private static List<Path> list(Path input, Path output) {
        try (Stream<Path> paths = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.toAbsolutePath().normalize().startsWith(output))
                    .sorted(java.util.Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of a file's bytes. */
    public static String sha256(Path path) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            return DigestUtils.sha256Hex(bytes);
        } catch (IOException e) {
            throw new InvalidInput(path + ": the file can't be read: " + e.getMessage(), e);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
