package health.cx.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The issue of the fixture's eight practices, written once for all tests that only read it. */
final class NetworkIssue {

    private static final class Holder {
        static final Written ISSUE = write();
    }

    private NetworkIssue() {}

    /** The one issue; it stays as it is. */
    static Written once() {
        return Holder.ISSUE;
    }

    private static Written write() {
        try {
            Path reports = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "network-issue");
            return Written.write(Fixture.network(), reports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
