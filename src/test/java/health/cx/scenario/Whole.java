package health.cx.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Ending;
import health.cx.warehouse.Checks;
import health.cx.warehouse.Verification;
import health.cx.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is published against the star computed whole, and tells why a run computed it whole itself. */
public final class Whole {

    private Whole() {}

    /** The published tables that are not what the whole stage gives, and the checks that find something there. */
    public static List<String> differences(Home home) throws IOException {
        return differences(home.output().resolve("warehouse/warehouse.duckdb"));
    }

    /** The same of a warehouse file that nobody has open. */
    public static List<String> differences(Path file) throws IOException {
        Path copy = Files.createTempDirectory("whole");
        try {
            Files.copy(file, copy.resolve("warehouse.duckdb"));
            try (Warehouse warehouse = new Warehouse(copy)) {
                Verification verification = new Verification(warehouse);
                List<String> differences = new ArrayList<>(verification.rebuild().stream()
                        .map(Checks.Finding::toString)
                        .toList());
                differences.addAll(verification.differingTables());
                return differences;
            }
        } finally {
            PathUtils.deleteDirectory(copy);
        }
    }

    /** Why the last run computed the star whole; empty where it computed touched units only. */
    public static List<String> reasons(Home home) throws IOException {
        try (Stream<Path> runs = Files.list(home.output().resolve("runs"))) {
            Path last = runs.map(run -> run.resolve("run.json"))
                    .filter(Files::exists)
                    .max((one, other) -> one.toString().compareTo(other.toString()))
                    .orElseThrow();
            JsonNode run = JsonMapper.builder().build().readTree(Files.readString(last));
            assertThat(run.get("exitCode").asInt()).isIn(Ending.DONE, Ending.WARNED);
            List<String> reasons = new ArrayList<>();
            run.get("computedWhole").forEach(reason -> reasons.add(reason.asString()));
            return reasons;
        }
    }
}
