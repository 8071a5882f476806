package health.cx.job;

import health.cx.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * The files of Spring Batch's job repository, held open from before anyone else opens them until others have done so. They
 * may go at any time: what was read and published is the warehouse's to remember, and a run is never restarted.
 */
final class RepositoryFiles implements AutoCloseable {

    private static final String NAME = "repository";
    private static final String ENDING = ".script";

    private final Path database;
    private final Connection opened;
    private final boolean madeAnew;

    private RepositoryFiles(Path database, Connection opened, boolean madeAnew) {
        this.database = database;
        this.opened = opened;
        this.madeAnew = madeAnew;
    }

    /**
     * Opens the newest files; where they can't be opened, new ones are made under the run's name. The engine would take
     * files of the same name for those that it failed to open.
     */
    static RepositoryFiles open(Path warehouseFolder, String run) {
        Path folder = warehouseFolder.resolve("jobs");
        try {
            OwnerOnly.makeFolder(folder);
            Path newest = folder.resolve(newest(folder));
            // a killed process leaves the lock file behind; the run's own lock says that nobody lives
            Files.deleteIfExists(folder.resolve(newest.getFileName() + ".lck"));
            try {
                return new RepositoryFiles(newest, connect(newest), false);
            } catch (SQLException e) {
                Path next = folder.resolve(NAME + "-" + run);
                return new RepositoryFiles(next, connect(next), true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the job repository in " + folder + " can't be made: " + e.getMessage(), e);
        }
    }

    private static String newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.startsWith(NAME) && file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .max(String::compareTo)
                    .orElse(NAME);
        }
    }

    private static Connection connect(Path database) throws SQLException {
        return DriverManager.getConnection(url(database), "sa", "");
    }

    private static String url(Path database) {
        return "jdbc:hsqldb:file:" + database + ";hsqldb.write_delay=false;hsqldb.full_log_replay=true;shutdown=true";
    }

    String url() {
        return url(database);
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
            throw new IllegalStateException("the job repository " + database + " can't be closed", e);
        }
    }
}
