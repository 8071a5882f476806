package health.cx.deliver;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import health.cx.files.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A folder that people open files in. A folder that is made here is its owner's alone, and so are its files from their
 * first byte; one that was made for a group beforehand has files that the group may read, and nobody else.
 */
record TargetFolder(Path path) {

    /** Makes the folder where there is none. */
    static TargetFolder at(Path path) throws IOException {
        OwnerOnly.makeFolder(path);
        return new TargetFolder(path);
    }

    /** Puts a file there, whole or not at all, in place of the one of that name. */
    Path put(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Path beside = path.resolve("." + name + ".part");
        try {
            Files.deleteIfExists(beside); // of a run that was killed
            try (SeekableByteChannel out =
                    Files.newByteChannel(beside, Set.of(CREATE_NEW, WRITE), OwnerOnly.fileIn(path))) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            letGroupRead(beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void letGroupRead(Path file) throws IOException {
        if (OwnerOnly.isKnownTo(path) && Files.getPosixFilePermissions(path).contains(PosixFilePermission.GROUP_READ)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        }
    }
}
