package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time per output folder. The operating system gives the lock back when its process dies, however it dies;
 * what stands in the file beside it is for people.
 */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock of an output folder; empty where another process has it. */
    public static Optional<RunLock> take(Path output, String run, Instant now) {
        try {
            Files.createDirectories(output);
            FileChannel channel =
                    FileChannel.open(output.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            Files.writeString(
                    holderFile(output),
                    "run " + run + ", process " + ProcessHandle.current().pid() + ", since " + now + "\n");
            channel.write(ByteBuffer.wrap("held while a run goes on\n".getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new RunLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who holds the lock, in words. */
    public static String holder(Path output) {
        try {
            return Files.readString(holderFile(output)).strip();
        } catch (IOException e) {
            return "another process";
        }
    }

    private static Path holderFile(Path output) {
        return output.resolve("run.holder");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held within this process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
