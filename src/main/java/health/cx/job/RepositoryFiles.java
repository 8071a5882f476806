package health.cx.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hsqldb.Database;
import org.hsqldb.DatabaseManager;

/**
 * The files of Spring Batch's job repository. They may go at any time: what was read and published is the warehouse's to
 * remember, and a run is never restarted.
 */
final class RepositoryFiles {

    private final Path folder;

    RepositoryFiles(Path warehouseFolder) {
        this.folder = warehouseFolder.resolve("jobs");
    }

    String url() {
        return "jdbc:hsqldb:file:" + folder.resolve("repository")
                + ";hsqldb.write_delay=false;hsqldb.full_log_replay=true;shutdown=true";
    }

    /** A killed process leaves the lock file behind; the run's own lock says that nobody lives. */
    void clearDeadLock() {
        try {
            Files.deleteIfExists(folder.resolve("repository.lck"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areThere() {
        return Files.isDirectory(folder);
    }

    /** Puts files that can't be read aside, under the name of the run that found them, so that new ones are made. */
    void putAside(String run) {
        // the engine keeps what it could not read open, and would take it for the new one
        DatabaseManager.closeDatabases(Database.CLOSEMODE_IMMEDIATELY);
        try {
            Files.move(folder, folder.resolveSibling("jobs-unreadable-" + run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
