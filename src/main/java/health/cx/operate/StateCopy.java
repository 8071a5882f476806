package health.cx.operate;

import health.cx.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A copy of the state of an output folder, on which a run can be rehearsed and checked: nothing that happens in it changes
 * the original. It lies within the output folder, for its owner alone, and goes when it is closed.
 */
public final class StateCopy implements AutoCloseable {

    private static final String NAME = ".copy";

    /** What makes up the state beside the warehouse file. */
    private static final List<String> STATE =
            List.of("warehouse.duckdb", "warehouse.duckdb.wal", "secret", "corrections");

    private final Path output;
    private final Path folder;

    private StateCopy(Path output) {
        this.output = output;
        this.folder =
                copies(output).resolve(String.valueOf(ProcessHandle.current().pid()));
    }

    private static Path copies(Path output) {
        return output.resolve(NAME);
    }

    /** Copies the state; nobody may write it meanwhile. */
    public static StateCopy of(Path output) {
        StateCopy copy = new StateCopy(output);
        Path folder = copy.folder;
        try {
            sweep(output);
            OwnerOnly.makeFolder(copies(output));
            OwnerOnly.makeFolder(folder);
            OwnerOnly.makeFolder(folder.resolve("warehouse"));
            for (String name : STATE) {
                Path from = output.resolve("warehouse").resolve(name);
                Path to = folder.resolve("warehouse").resolve(name);
                if (Files.isDirectory(from)) {
                    PathUtils.copyDirectory(from, to);
                } else if (Files.exists(from)) {
                    Files.copy(from, to);
                }
            }
            // is only read and replaced whole, so that a second name for it is enough
            Path published = output.resolve("warehouse").resolve("published.duckdb");
            if (Files.exists(published)) {
                link(published, folder.resolve("warehouse").resolve("published.duckdb"));
            }
            return copy;
        } catch (IOException e) {
            copy.close();
            throw new UncheckedIOException("the state of " + output + " can't be copied: " + e.getMessage(), e);
        }
    }

    private static void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, name); // a file system without links
        }
    }

    /** Deletes the copies of processes that died. */
    public static void sweep(Path output) {
        if (!Files.isDirectory(copies(output))) {
            return;
        }
        try (Stream<Path> all = Files.list(copies(output))) {
            for (Path copy : all.filter(StateCopy::isDead).toList()) {
                PathUtils.deleteDirectory(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDead(Path copy) {
        String pid = copy.getFileName().toString();
        return !pid.matches("\\d+") || ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    /** Stands for the output folder. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            if (Files.isDirectory(folder)) {
                PathUtils.deleteDirectory(folder);
            }
            sweep(output);
            if (PathUtils.isEmptyDirectory(copies(output))) {
                Files.delete(copies(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
