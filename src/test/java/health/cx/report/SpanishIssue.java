package health.cx.report;

import health.cx.report.excel.Colours;
import health.cx.report.excel.Logo;
import health.cx.report.excel.Role;
import health.cx.report.sheets.Bundle;
import health.cx.report.sheets.House;
import health.cx.report.sheets.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The fixture's eight practices in Spanish and in a house's dress, written once for all tests that only read it. */
final class SpanishIssue {

    static final String ORGANISATION = "Lakeside Health Network";

    private static final class Holder {
        static final Written ISSUE = write();
    }

    private SpanishIssue() {}

    /** The one issue; it stays as it is. */
    static Written once() {
        return Holder.ISSUE;
    }

    private static Written write() {
        try {
            Path reports = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "spanish-issue");
            return Written.write(Fixture.spanish(), reports, house());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static House house() throws IOException {
        byte[] logo = Files.readAllBytes(Path.of("jobs/templates/lakeside/logo.png"));
        return new House(
                Wording.of(Bundle.of("es").orElseThrow(), Map.of()),
                new Colours(Map.of(Role.PRIMARY, "123F4C", Role.ACCENT, "145A6E", Role.GOOD, "145A6E")),
                new Logo(logo, true, 360, 96, ""),
                ORGANISATION);
    }
}
