package health.cx.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * What only the owner of the process may read, from its first byte on. A file system without POSIX permissions gives files
 * those of the folder that they are in.
 */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** For files that are about to be made in a folder. */
    public static FileAttribute<?>[] fileIn(Path folder) {
        return attributes(folder, "rw-------");
    }

    /** Writes a file in place of any that is there. */
    public static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, attributes(file, "rw-------"));
        Files.writeString(file, text, StandardOpenOption.WRITE);
    }

    /** Makes a folder where there is none; one that is there keeps the permissions that someone gave it. */
    public static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
            try {
                Files.createDirectory(folder, attributes(parent, "rwx------"));
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
        }
    }

    /** Whether the file system of a path has owners and groups, as POSIX knows them. */
    public static boolean isKnownTo(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] attributes(Path near, String permissions) {
        return isKnownTo(near)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
