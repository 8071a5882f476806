package health.cx.report;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import health.cx.files.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file that is there whole or not at all: written beside its place, then renamed into it.
 *
 * @param path its place
 * @param sha256 of its bytes, in hexadecimal
 */
record FinishedFile(Path path, String sha256) {

    private static final String UNFINISHED = ".part";

    /** Writes a file's content. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** A file that anyone may read who may read its folder. */
    static FinishedFile write(Path path, Content content) throws IOException {
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        return write(path, folder, content, new FileAttribute<?>[0]);
    }

    /** A file that its owner alone may read, also while it is written; so is its folder where it has to be made. */
    static FinishedFile writePrivate(Path path, Content content) throws IOException {
        Path folder = path.toAbsolutePath().resolveSibling(""); // never null, as a parent may be
        OwnerOnly.makeFolder(folder);
        return write(path, folder, content, OwnerOnly.fileIn(folder));
    }

    private static FinishedFile write(Path path, Path folder, Content content, FileAttribute<?>[] permissions)
            throws IOException {
        Path beside = folder.resolve("." + path.getFileName() + UNFINISHED);
        try {
            Files.deleteIfExists(beside);
            MessageDigest digest = digester();
            OutputStream file =
                    Channels.newOutputStream(Files.newByteChannel(beside, Set.of(CREATE_NEW, WRITE), permissions));
            try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(file, digest))) {
                content.to(out);
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new FinishedFile(path, HexFormat.of().formatHex(digest.digest()));
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The hash of a file's bytes, in hexadecimal. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = digester();
        digest.update(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Deletes what a killed run left unfinished. */
    static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(FinishedFile::isUnfinished).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(UNFINISHED) && Files.isRegularFile(file);
    }

    static MessageDigest digester() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
