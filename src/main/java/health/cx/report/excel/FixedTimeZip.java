package health.cx.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Gives every entry the same time, so that the same workbook is the same bytes. POI's own switch for this is a static
 * flag that one thread would turn off under another's hands.
 */
final class FixedTimeZip extends ZipArchiveOutputStream {

    // a zip holds wall-clock time and converts it with the machine's zone, so the instant has to come from that zone
    private final long noon = LocalDateTime.of(2000, 1, 1, 12, 0)
            .atZone(ZoneId.systemDefault())
            .toInstant()
            .toEpochMilli();

    FixedTimeZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(noon);
        super.putArchiveEntry(entry);
    }
}
