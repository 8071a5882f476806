package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run at a time per output folder. The operating system gives its lock back when a process dies, however it dies;
 * the {@link Lease} beside it also tells machines that share the folder but not the lock.
 */
public final class RunLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
    private static final int HEARTBEAT_SECONDS = 5;

    private final Path output;
    private final Clock clock;
    private final FileChannel channel;
    private final @Nullable Lease dead;
    private final ScheduledExecutorService heart;
    private Lease lease;
    private boolean closed;

    private RunLock(Path output, Clock clock, FileChannel channel, @Nullable Lease dead, Lease lease) {
        this.output = output;
        this.clock = clock;
        this.channel = channel;
        this.dead = dead;
        this.lease = lease;
        this.heart = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "heartbeat");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes the lock of an output folder; empty where a living run has it. */
    public static Optional<RunLock> take(Path output, String run, String job, Clock clock) {
        try {
            Files.createDirectories(output);
            FileChannel channel =
                    FileChannel.open(output.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Lease other = Lease.of(output).orElse(null);
            boolean elsewhere = other != null && !other.isOfThisMachine() && other.isAlive(clock.instant());
            if (elsewhere || lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            RunLock lock = new RunLock(output, clock, channel, other, Lease.ofThisProcess(run, job, clock.instant()));
            lock.lease.write(output);
            // close() stops the heart as a whole
            ScheduledFuture<?> unused =
                    lock.heart.scheduleAtFixedRate(lock::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
            return Optional.of(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held within this process
        }
    }

    /** The run that died with the lock in its hands, if one did. */
    public Optional<Lease> takenOver() {
        return Optional.ofNullable(dead);
    }

    /** Tells others which step the run is in. */
    public synchronized void at(String step) {
        lease = lease.at(step);
        beat();
    }

    private synchronized void beat() {
        if (closed) {
            return; // it has waited for the lease to be given back
        }
        try {
            lease = lease.beating(clock.instant());
            lease.write(output);
        } catch (IOException e) {
            LOG.warn("the heartbeat in {} can't be written; the lock itself holds", output, e);
        }
    }

    @Override
    public void close() {
        heart.shutdown(); // not now: an interrupted write would leave half a lease
        synchronized (this) {
            closed = true;
            Lease.delete(output);
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
