package health.cx.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecomputedMeasuresTest {
    @Test
    void quick() throws Exception {
        Path input = Path.of(System.getProperty("rc.input", "/tmp/rc/input"));
        Recomputed recomputed = new Recomputed(input, Path.of("jobs/measures.yaml"));
        Published published = Published.read(Path.of("/tmp/rc/output/reports/2026-02/network/data/measures.csv"));
        List<String> diffs = new ArrayList<>();
        published.cells().forEach((key, cell) -> {
            Figure figure = recomputed.of(key.scope()).get(key.name());
            if (figure == null) {
                diffs.add(key + ": nothing");
                return;
            }
            boolean c = Suppression.of(key.name(), figure);
            if (c != cell.suppressed()) diffs.add(key + ": recomputed " + figure + " " + c + " but " + cell);
            else if (!c && !figure.equalTo(cell.figure())) diffs.add(key + ": recomputed " + figure + " but " + cell);
            else if (c && !(cell.value().isEmpty() && cell.n().isEmpty())) diffs.add(key + " leaks " + cell);
        });
        System.out.println(published.cells().size() + " rows, " + diffs.size() + " differ, newest " + recomputed.clinic().newest());
        diffs.stream().limit(60).forEach(System.out::println);
        java.nio.file.Files.write(Path.of("/tmp/rc/diffs.txt"), diffs);
        assertThat(diffs).isEmpty();
    }
}
