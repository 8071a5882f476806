package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullDiskSentenceTest {

    @Test
    void isKnownByWhatTheSystemSaysHoweverDeepItLies() {
        IOException java = new IOException("No space left on device");
        assertThat(FullDisk.isBehind(List.of(new IllegalStateException("a step", new UncheckedIOException(java)))))
                .isTrue();
        assertThat(FullDisk.isBehind(List.of(
                        new SQLException("Could not write file \"warehouse.duckdb.wal\": No space left on device"))))
                .isTrue();
        assertThat(FullDisk.isBehind(List.of(new IOException("There is not enough space on the disk"))))
                .isTrue();
    }

    @Test
    void isNotSeenWhereSomethingElseBroke() {
        assertThat(FullDisk.isBehind(List.of(new IOException("Permission denied"), new IllegalStateException())))
                .isFalse();
    }
}
