package health.cx.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.sample.Sample;
import health.cx.sample.SampleNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of the network's {@code measures.csv} against the input files, both ways. */
final class RecomputedMeasuresTest {

    private static final Path COMMITTED = Path.of("input");

    @TempDir
    private static Path folder = Path.of("");

    private static Night night = new Night(Path.of(""));
    private static Published network = new Published(Map.of());
    private static Path input = COMMITTED;

    @BeforeAll
    static void runTheJob() throws IOException {
        if (!Files.isDirectory(COMMITTED)) {
            input = folder.resolve("input");
            new Sample(new SampleNetwork(8, 27_000, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 3, 31), 20260331))
                    .write(input);
        }
        night = new Night(folder.resolve("output"));
        night.run(input);
        network = night.network();
    }

    @Test
    void everyFigureEqualsItsRecomputation() throws IOException {
        Recomputed recomputed = new Recomputed(input, Path.of("jobs", "measures.yaml"));
        List<String> differences = new Differences(recomputed).of(network);
        assertThat(differences.stream().limit(20))
                .as("%d rows, of which %d differ; the first:", network.cells().size(), differences.size())
                .isEmpty();
    }

    @Test
    void practicesAreToldWhatTheNetworkIsTold() throws IOException {
        for (String practice : night.practices()) {
            Published own = night.practice(practice);
            assertThat(own.cells()).isNotEmpty();
            assertThat(own.cells().keySet())
                    .allMatch(key -> key.scope().practice().equals(practice));
            assertThat(network.cells()).containsAllEntriesOf(own.cells());
        }
    }
}
