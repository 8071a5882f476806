package health.cx.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of input that sits on every edge of the definitions. */
final class HardCasesTest {

    @Test
    void everyFigureEqualsItsRecomputation(@TempDir Path folder) throws IOException {
        Path input = folder.resolve("input");
        new HardCases(20260331).write(input);
        Night night = new Night(folder.resolve("output"));
        night.run(input);
        Published network = night.network();
        List<String> differences = new Differences(new Recomputed(input, Path.of("jobs", "measures.yaml"))).of(network);
        assertThat(differences.stream().limit(20))
                .as("%d rows, of which %d differ; the first:", network.cells().size(), differences.size())
                .isEmpty();
    }
}
