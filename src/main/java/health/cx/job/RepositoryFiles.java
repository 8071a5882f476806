package health.cx.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hsqldb.Database;
import org.hsqldb.DatabaseManager;

/**
 * The files of Spring Batch's job repository, held open from before anyone else opens them until others have done so. They
 * may go at any time: what was read and published is the warehouse's to remember, and a run is never restarted.
 */
final class RepositoryFiles implements AutoCloseable {

    private final Path folder;
    private final Connection opened;
    private final boolean madeAnew;

    private RepositoryFiles(Path folder, Connection opened, boolean madeAnew) {
        this.folder = folder;
        this.opened = opened;
        this.madeAnew = madeAnew;
    }

    /** Opens the files; those that can't be opened are put aside under the run's name, and new ones made. */
    static RepositoryFiles open(Path warehouseFolder, String run) {
        Path folder = warehouseFolder.resolve("jobs");
        try {
            // a killed process leaves the lock file behind; the run's own lock says that nobody lives
            Files.deleteIfExists(folder.resolve("repository.lck"));
            try {
                return new RepositoryFiles(folder, connect(folder), false);
            } catch (SQLException e) {
                // the engine keeps what it could not read open, and would take it for the new one
                DatabaseManager.closeDatabases(Database.CLOSEMODE_IMMEDIATELY);
                Files.move(folder, folder.resolveSibling("jobs-unreadable-" + run));
                return new RepositoryFiles(folder, connect(folder), true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the job repository in " + folder + " can't be made: " + e.getMessage(), e);
        }
    }

    private static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder), "sa", "");
    }

    private static String url(Path folder) {
        return "jdbc:hsqldb:file:" + folder.resolve("repository")
                + ";hsqldb.write_delay=false;hsqldb.full_log_replay=true;shutdown=true";
    }

    String url() {
        return url(folder);
    }

    /** Whether those that were there could not be opened. */
    boolean wereMadeAnew() {
        return madeAnew;
    }

    @Override
    public void close() {
        try {
            opened.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the job repository in " + folder + " can't be closed", e);
        }
    }
}
