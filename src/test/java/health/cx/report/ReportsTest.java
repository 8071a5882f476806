package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void writesAnIssue() throws IOException {
        Path folder = Path.of("target/reports-look");
        List<Path> files = new Reports(2, path -> {}).write(Fixture.network(), folder);
        assertThat(files).hasSize(9 * 12 + 1);
    }
}
