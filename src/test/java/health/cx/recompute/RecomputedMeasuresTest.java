package health.cx.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.nightly.SampleRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every figure of the network's {@code measures.csv} against the input files, both ways. */
final class RecomputedMeasuresTest {

    private static final Path INPUT = Path.of("input");

    private final Night night = new Night(SampleRun.once().output());

    @Test
    void everyFigureEqualsItsRecomputation() throws IOException {
        Published network = night.network();
        Recomputed recomputed = new Recomputed(INPUT, Path.of("jobs", "measures.yaml"));
        List<String> differences = new Differences(recomputed).of(network);
        assertThat(differences.stream().limit(20))
                .as("%d rows, of which %d differ; the first:", network.cells().size(), differences.size())
                .isEmpty();
    }

    @Test
    void practicesAreToldWhatTheNetworkIsTold() throws IOException {
        Published network = night.network();
        for (String practice : night.practices()) {
            Published own = night.practice(practice);
            assertThat(own.cells()).isNotEmpty();
            assertThat(own.cells().keySet())
                    .allMatch(key -> key.scope().practice().equals(practice));
            assertThat(network.cells()).containsAllEntriesOf(own.cells());
        }
    }
}
